/** What tables are doing now, from their rows, their open seatings and the party they are held for. Several that are
 * put together do one thing. */

import type { Rows } from '#renderer/store/rows.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import type { Seating } from '#shared/seatings/seating.ts';
import type { Table } from '#shared/tables/table.ts';

export type Sitting = { readonly seating: Seating; readonly party: Party | null };

export type TableState =
  | { readonly kind: 'free' }
  | { readonly kind: 'out' }
  | { readonly kind: 'dirty'; readonly sinceAt: number }
  | { readonly kind: 'held'; readonly party: Party }
  | { readonly kind: 'seated'; readonly sitting: Sitting }
  /** Two stations seated here while apart: both stay until a person moves one. */
  | { readonly kind: 'shared'; readonly sittings: readonly Sitting[] };

function sittingsAt(tables: readonly Table[], { seatings, parties }: Rows): readonly Sitting[] {
  const ids = new Set(tables.flatMap(({ openSeatingIds }) => openSeatingIds));
  return [...ids].flatMap((id) => {
    const seating = seatings.get(id);
    return seating === undefined ? [] : [{ seating, party: parties.get(seating.partyId) ?? null }];
  });
}

export const tableStateOf = (table: Table, rows: Rows): TableState => spotStateOf([table], rows);

export function spotStateOf(tables: readonly Table[], rows: Rows): TableState {
  const sittings = sittingsAt(tables, rows);
  const [first] = sittings;
  if (first !== undefined)
    return sittings.length > 1 ? { kind: 'shared', sittings } : { kind: 'seated', sitting: first };
  if (tables.some(({ condition }) => condition === 'out-of-service')) return { kind: 'out' };
  const dirty = tables.filter(({ condition }) => condition === 'dirty');
  if (dirty.length > 0) {
    return { kind: 'dirty', sinceAt: Math.min(...dirty.map(({ conditionAt }) => conditionAt)) };
  }
  const holder = tables
    .map(({ heldForPartyId }) => rows.parties.get(heldForPartyId ?? ''))
    .find((party) => party !== undefined && isWaiting(party));
  return holder === undefined ? { kind: 'free' } : { kind: 'held', party: holder };
}

export const sittingsIn = (state: TableState): readonly Sitting[] => {
  if (state.kind === 'seated') return [state.sitting];
  return state.kind === 'shared' ? state.sittings : [];
};
