/** Who has sat down between two states of the rows, and at which tables. */
import type { Rows } from '#renderer/store/rows.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';

export type NewSitting = {
  readonly seatingId: string;
  readonly tableIds: readonly string[];
  readonly party: Party | null;
  /** It waited on the list until now. */
  readonly wasWaiting: boolean;
};

export function newSittings(before: Rows, after: Rows): readonly NewSitting[] {
  if (before.tables === after.tables) return [];
  const ids = new Set<string>();
  for (const table of after.tables.values()) {
    const known = before.tables.get(table.id);
    if (known === undefined || known === table) continue;
    for (const id of table.openSeatingIds) if (!known.openSeatingIds.includes(id)) ids.add(id);
  }
  return [...ids].flatMap((id) => {
    const seating = after.seatings.get(id);
    if (seating === undefined) return [];
    const waited = before.parties.get(seating.partyId);
    return {
      seatingId: id,
      tableIds: seating.tableIds,
      party: after.parties.get(seating.partyId) ?? null,
      wasWaiting: waited !== undefined && isWaiting(waited),
    };
  });
}
