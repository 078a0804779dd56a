// The room at the moment a quote is asked for, in the figures the simple estimators and the boosted trees go by.
import type { Ledger, LedgerTable, Listed } from './ledger.ts';

export interface Moment {
  readonly at: number;
  readonly day: number;
  readonly size: number;
  readonly band: number;
  /** Minutes until a party that phoned ahead is here, 0 for one at the door. */
  readonly lead: number;
  readonly ahead: number;
  readonly aheadAlike: number;
  readonly aheadLarger: number;
  /** How long the first of the band's parties has waited; null when none waits. */
  readonly headWaited: number | null;
  readonly tablesOfBand: number;
  readonly free: number;
  readonly freeFitting: number;
  readonly dirty: number;
  readonly occupiedFitting: number;
  readonly meanElapsed: number;
  readonly longestElapsed: number;
  readonly longSitting: number;
  readonly newlySeated: number;
}

export const bandOf = (size: number): number => Math.min(4, Math.ceil(size / 2));
const bandOfTable = ({ seats }: LedgerTable): number => Math.min(4, Math.floor(seats / 2));

const longAfter = 50;
const newFor = 20;

interface Asking {
  readonly who: Listed;
  readonly at: number;
  readonly day: number;
}

export function momentOf({ tables, list }: Ledger, { who, at, day }: Asking): Moment {
  const band = bandOf(who.size);
  const ahead = [...list.values()].filter(({ party }) => party !== who.party);
  const alike = ahead.filter(({ size }) => bandOf(size) === band);
  const all = [...tables.values()];
  const fitting = all.filter(({ seats }) => seats >= who.size);
  const isFree = ({ sitting, isCalled }: LedgerTable): boolean => sitting === null && !isCalled;
  const elapsed = fitting.flatMap(({ sitting }) => (sitting === null ? [] : [at - sitting.seatedAt]));
  const [head] = alike;
  return {
    at,
    day,
    size: who.size,
    band,
    lead: Math.max(0, (who.eta ?? at) - at),
    ahead: ahead.length,
    aheadAlike: alike.length,
    aheadLarger: ahead.filter(({ size }) => bandOf(size) > band).length,
    headWaited: head === undefined ? null : at - head.joinedAt,
    tablesOfBand: Math.max(1, all.filter((table) => bandOfTable(table) === band).length),
    free: all.filter(isFree).length,
    freeFitting: fitting.filter(isFree).length,
    dirty: all.filter(({ isDirty }) => isDirty).length,
    occupiedFitting: elapsed.length,
    meanElapsed: elapsed.reduce((sum, minutes) => sum + minutes, 0) / Math.max(1, elapsed.length),
    longestElapsed: Math.max(0, ...elapsed),
    longSitting: elapsed.filter((minutes) => minutes > longAfter).length,
    newlySeated: all.filter(({ sitting }) => sitting !== null && at - sitting.seatedAt < newFor).length,
  };
}
