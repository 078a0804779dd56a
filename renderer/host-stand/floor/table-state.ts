/** What a table is doing now, from its row, its open seatings and the party it is held for. */

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

const sittingsOf = (table: Table, { seatings, parties }: Rows): readonly Sitting[] =>
  table.openSeatingIds.flatMap((id) => {
    const seating = seatings.get(id);
    return seating === undefined ? [] : [{ seating, party: parties.get(seating.partyId) ?? null }];
  });

export function tableStateOf(table: Table, rows: Rows): TableState {
  const sittings = sittingsOf(table, rows);
  const [first] = sittings;
  if (first !== undefined)
    return sittings.length > 1 ? { kind: 'shared', sittings } : { kind: 'seated', sitting: first };
  if (table.condition === 'out-of-service') return { kind: 'out' };
  if (table.condition === 'dirty') return { kind: 'dirty', sinceAt: table.conditionAt };
  const holder = rows.parties.get(table.heldForPartyId ?? '');
  return holder === undefined || !isWaiting(holder) ? { kind: 'free' } : { kind: 'held', party: holder };
}
