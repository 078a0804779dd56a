// What a table is doing, decided here for everybody, from its row and from who is still there: somebody sits at it, it is
// out of service, it is to be cleaned, it is held, or it is free; the first of these that is true counts. Several tables
// that are put together do one thing.
import type { Table } from './table.ts';

export type StandingTable = Pick<Table, 'openSeatingIds' | 'condition' | 'conditionAt' | 'heldForPartyId'>;

export type TableState =
  | { readonly kind: 'free' }
  | { readonly kind: 'held'; readonly partyId: string }
  | { readonly kind: 'dirty'; readonly sinceAt: number }
  | { readonly kind: 'out' }
  | { readonly kind: 'taken'; readonly seatingIds: readonly string[] };

export interface WhoIsThere {
  /** A hold ends with the wait it was made for. */
  readonly waits: (partyId: string) => boolean;
  readonly sits: (seatingId: string) => boolean;
}

export function tableState(tables: readonly StandingTable[], who: WhoIsThere): TableState {
  const open = tables.flatMap(({ openSeatingIds }) => openSeatingIds.filter(who.sits));
  if (open.length > 0) return { kind: 'taken', seatingIds: [...new Set(open)] };
  if (tables.some(({ condition }) => condition === 'out-of-service')) return { kind: 'out' };
  const dirty = tables.filter(({ condition }) => condition === 'dirty');
  if (dirty.length > 0) {
    return { kind: 'dirty', sinceAt: Math.min(...dirty.map(({ conditionAt }) => conditionAt)) };
  }
  const partyId = tables.map((one) => holderAt(one, who)).find((id) => id !== null) ?? null;
  return partyId === null ? { kind: 'free' } : { kind: 'held', partyId };
}

/** Whom a table is kept for, whatever else is the matter with it. */
export function holderAt<Id extends string>(
  { heldForPartyId }: { readonly heldForPartyId: Id | null },
  { waits }: Pick<WhoIsThere, 'waits'>,
): Id | null {
  return heldForPartyId !== null && waits(heldForPartyId) ? heldForPartyId : null;
}

/** Nobody sits there and it is ready; it may still be kept for somebody. */
export function isReady(table: StandingTable, who: WhoIsThere): boolean {
  const { kind } = tableState([table], who);
  return kind === 'free' || kind === 'held';
}

/** The party can sit down there now: nobody else has it. */
export function isFreeFor(table: StandingTable, partyId: string | null, who: WhoIsThere): boolean {
  const state = tableState([table], who);
  return state.kind === 'free' || (state.kind === 'held' && state.partyId === partyId);
}
