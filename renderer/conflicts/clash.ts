/** Which of the two sides of a clash holds, and what it takes to let the other one hold instead. */
import { z } from 'zod';
import type { CommandInputs, RemovalReason } from '#renderer/connection/commands.ts';
import type { ChangedBy, ConflictCard } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { namesOf } from '#renderer/words/party-words.ts';
import type { Op } from '#shared/log/op.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { assertNever } from '#shared/must.ts';
import type { Party } from '#shared/parties/party.ts';
import { isSitting } from '#shared/seatings/seating.ts';
import { type Act, type FieldValue, removal, valueGiven } from './act-words.ts';

export type Holds = 'both' | 'seat' | 'earlier' | 'later' | 'done';

export type Clash = { readonly op: Op; readonly flag: Flag; readonly other: ChangedBy | null };

export const clashesOf = ({ op, conflict }: ConflictCard): readonly Clash[] =>
  conflict.kind === 'clash'
    ? conflict.flags.map((flag, at) => ({ op, flag, other: conflict.others[at] ?? null }))
    : [];

export function whatHolds({ op, flag }: Clash): Holds {
  switch (flag.kind) {
    case 'table-shared':
    case 'table-out':
    case 'out-while-taken':
    case 'seated-twice':
      return 'both';
    case 'already-seated':
    case 'held-for-other':
      return 'seat';
    case 'was-removed':
      return op.kind === 'party.seat' ? 'seat' : 'earlier';
    case 'was-cleared':
      return 'earlier';
    case 'also-changed':
      return isEmptied(op, flag.field) ? 'earlier' : 'later';
    case 'called-elsewhere':
      return 'later';
    case 'actor-inactive':
      return 'done';
    default:
      return assertNever(flag);
  }
}

const isEmptied = (op: Op, field: string): boolean =>
  (field === 'notes' || field === 'requests') && valueGiven(op, field) === '';

type Called = {
  readonly partyId: string;
  readonly tableIds: readonly string[];
  readonly was: readonly string[];
};

/** One gesture on the way to the other side. */
export type Step =
  | { readonly kind: 'log.undo'; readonly input: CommandInputs['log.undo']; readonly act: Act }
  | { readonly kind: 'parties.callToTable'; readonly input: Called }
  | { readonly kind: 'parties.requeue'; readonly input: CommandInputs['parties.requeue'] }
  | { readonly kind: 'parties.remove'; readonly input: CommandInputs['parties.remove'] }
  | { readonly kind: 'parties.edit'; readonly input: CommandInputs['parties.edit'] };

export type Side = { readonly steps: readonly Step[] } & (
  | { readonly says: 'seated' }
  | { readonly says: 'removed'; readonly reason: RemovalReason }
  | { readonly says: 'at'; readonly seatingId: string }
  | { readonly says: 'values'; readonly values: readonly Exclude<FieldValue, undefined>[] }
);

/** The sides of a card: two edits that clash in several fields still have two. */
export function sidesOfCard(clashes: readonly Clash[], rows: Rows): readonly Side[] {
  const found = clashes.map((clash) => sidesOf(clash, rows)).filter((sides) => sides.length > 0);
  return found.reduce((known, sides) => (known.length === 0 ? sides : known.map(besides(sides))), []);
}

const besides =
  (others: readonly Side[]) =>
  (side: Side, at: number): Side => {
    const other = others[at];
    if (side.says !== 'values' || other?.says !== 'values') return side;
    return { ...side, values: [...side.values, ...other.values], steps: [...side.steps, ...other.steps] };
  };

/** The sides that can be chosen, the one that holds first and without steps; none where there is nothing to choose. */
export function sidesOf(clash: Clash, rows: Rows): readonly Side[] {
  const { flag } = clash;
  switch (flag.kind) {
    case 'already-seated':
      return seatedOrRemoved(clash, flag.seatingId, rows);
    case 'was-removed':
      return clash.op.kind === 'party.seat'
        ? removedOrSeated(clash, flag.status, rows)
        : twoRemovals(clash, rows);
    case 'seated-twice':
      return twoSeats(clash, flag.otherSeatingId, rows);
    case 'called-elsewhere':
      return twoCalls(flag, rows);
    case 'also-changed':
      return twoValues(clash, flag, rows);
    default:
      return [];
  }
}

const seated: Side = { says: 'seated', steps: [] };
const undoOf = (act: Act & { readonly opId: string }): Step => ({
  kind: 'log.undo',
  input: { targetOpId: act.opId },
  act,
});
const reasonOf = z.enum(['no-show', 'left', 'cancelled']);
const sits = ({ seatings }: Rows, id: string): boolean => {
  const found = seatings.get(id);
  return found !== undefined && isSitting(found);
};

function seatedOrRemoved({ op, other }: Clash, seatingId: string, rows: Rows): readonly Side[] {
  const { data } = removal.safeParse(op.payload);
  if (data === undefined || other?.kind !== 'party.seat' || !sits(rows, seatingId)) return [];
  const steps: readonly Step[] = [undoOf(other), { kind: 'parties.remove', input: data }];
  return [seated, { says: 'removed', reason: data.reason, steps }];
}

const seatOp = z.object({ seatingId: z.string() });

function removedOrSeated({ op }: Clash, status: string, rows: Rows): readonly Side[] {
  const reason = reasonOf.safeParse(status);
  const made = seatOp.safeParse(op.payload);
  if (!reason.success || !made.success || !sits(rows, made.data.seatingId)) return [];
  return [seated, { says: 'removed', reason: reason.data, steps: [undoOf(op)] }];
}

function twoRemovals({ op, flag }: Clash, rows: Rows): readonly Side[] {
  const { data } = removal.safeParse(op.payload);
  if (flag.kind !== 'was-removed' || data === undefined) return [];
  const first = reasonOf.safeParse(rows.parties.get(data.partyId)?.status);
  if (!first.success || first.data === data.reason) return [];
  const { partyId } = data;
  const steps: readonly Step[] = [
    { kind: 'parties.requeue', input: { partyId } },
    { kind: 'parties.remove', input: data },
  ];
  return [
    { says: 'removed', reason: first.data, steps: [] },
    { says: 'removed', reason: data.reason, steps },
  ];
}

function twoSeats({ op, other }: Clash, otherSeatingId: string, rows: Rows): readonly Side[] {
  const made = seatOp.safeParse(op.payload).data;
  if (made === undefined || other?.kind !== 'party.seat') return [];
  if (!sits(rows, made.seatingId) || !sits(rows, otherSeatingId)) return [];
  return [
    { says: 'at', seatingId: made.seatingId, steps: [undoOf(other)] },
    { says: 'at', seatingId: otherSeatingId, steps: [undoOf(op)] },
  ];
}

function twoCalls(
  { partyId, tableIds }: Extract<Flag, { readonly kind: 'called-elsewhere' }>,
  rows: Rows,
): readonly Side[] {
  const found = rows.parties.get(partyId);
  if (found?.status !== 'called') return [];
  const call: Step = {
    kind: 'parties.callToTable',
    input: { partyId, tableIds, was: found.calledTo },
  };
  return [
    { says: 'values', values: [namesOf(found.calledTo, rows)], steps: [] },
    { says: 'values', values: [namesOf(tableIds, rows)], steps: [call] },
  ];
}

const plainFields: ReadonlySet<string> = new Set([
  'size',
  'quotedMinutes',
  'seatingPreference',
  'serviceType',
  'queueId',
]);

const valueOfParty = (found: Party | undefined, field: string): unknown =>
  found === undefined
    ? undefined
    : new Map<string, unknown>(Object.entries({ ...found, ...found.personal })).get(field);

/** Nothing to choose once somebody gave the field yet another value. */
function twoValues(
  { op, other }: Clash,
  { partyId, field }: Extract<Flag, { readonly kind: 'also-changed' }>,
  rows: Rows,
): readonly Side[] {
  const theirs = other === null ? undefined : valueGiven(other, field);
  const ours = valueGiven(op, field);
  if (ours === undefined || theirs === undefined) return [];
  // A screen on the network is not told phones and addresses, so a missing one is not taken for "none".
  if ((field === 'phone' || field === 'email') && (ours === null || theirs === null)) return [];
  const [held, offered] = isEmptied(op, field) ? [theirs, ours] : [ours, theirs];
  if (valueOfParty(rows.parties.get(partyId), field) !== held) return [];
  const change = plainFields.has(field) ? { [field]: offered } : { personal: { [field]: offered } };
  const edit: Step = { kind: 'parties.edit', input: { partyId, ...change } };
  return [
    { says: 'values', values: [held], steps: [] },
    { says: 'values', values: [offered], steps: [edit] },
  ];
}
