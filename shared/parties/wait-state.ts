// How a party stands against what it was told: on time, due, or late. A party without a promise has none to break, and
// one that is not here yet is expected, or late itself.
import { isHere, type Party } from './party.ts';

export type WaitState =
  | { readonly kind: 'expected'; readonly at: number }
  /** `slides`: it is past its grace and loses its place, a minute a minute. */
  | { readonly kind: 'overdue'; readonly minutes: number; readonly slides: boolean }
  | { readonly kind: 'no-quote'; readonly waited: number }
  | {
      readonly kind: 'on-time' | 'due' | 'late';
      readonly waited: number;
      readonly quoted: number;
      /** Until the promise ends, or since it was broken. */
      readonly minutes: number;
    };

type Promised = Pick<
  Party,
  'joinedAt' | 'arrivedAt' | 'expectedAt' | 'bookedFor' | 'promisedAt' | 'orderedBy'
>;

const dueWithinMinutes = 5;
const minuteMs = 60_000;

const minutesBetween = (fromMs: number, toMs: number): number =>
  Math.max(0, Math.floor((toMs - fromMs) / minuteMs));

export function waitStateOf(party: Promised, nowMs: number, lateGraceMinutes: number): WaitState {
  const { expectedAt, orderedBy } = party;
  if (expectedAt !== null && !isHere(party)) {
    const minutes = minutesBetween(expectedAt, nowMs);
    if (minutes === 0) return { kind: 'expected', at: expectedAt };
    return { kind: 'overdue', minutes, slides: minutes > lateGraceMinutes && orderedBy === null };
  }
  const since = waitsSince(party);
  const waited = minutesBetween(since, nowMs);
  const promised = promiseOf(party);
  if (promised === null) return { kind: 'no-quote', waited };
  const quoted = minutesBetween(since, promised);
  const late = minutesBetween(promised, nowMs);
  if (late > 0) return { kind: 'late', waited, quoted, minutes: late };
  const minutes = Math.ceil(Math.max(0, promised - nowMs) / minuteMs);
  return { kind: minutes <= dueWithinMinutes ? 'due' : 'on-time', waited, quoted, minutes };
}

/** When it came: the wait of a guest begins at the door. */
export const waitsSince = ({ joinedAt, arrivedAt }: Pick<Party, 'joinedAt' | 'arrivedAt'>): number =>
  arrivedAt ?? joinedAt;

/** By when it is to sit: nobody is promised a table before they mean to be here. Null: no promise, or not here yet. */
export function promiseOf(party: Promised): number | null {
  const { promisedAt, bookedFor, expectedAt } = party;
  if (!isHere(party)) return null;
  const told = promisedAt ?? bookedFor;
  return told === null ? null : Math.max(told, expectedAt ?? told);
}
