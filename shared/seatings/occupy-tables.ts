// Puts a seating on tables, lets go of the holds it answers and of tables that were put together but do not come along. A table may
// come to hold two, or be one that is out of service: that is flagged.
import type { Write } from '#shared/log/entity.ts';
import type { Read } from '#shared/log/read.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { withMember } from '#shared/log/text-set.ts';
import type { Flag } from '#shared/log/verdict.ts';
import type { PartyId } from '#shared/parties/party.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { holderOf } from '#shared/tables/holder-of.ts';
import { type Table, type TableId, table } from '#shared/tables/table.ts';
import type { SeatingId } from './seating-id.ts';

interface Occupation {
  readonly seatingId: SeatingId;
  readonly partyId: PartyId;
  readonly tableIds: readonly TableId[];
}

interface Occupied {
  readonly writes: readonly Write[];
  readonly flags: readonly Flag[];
}

export function occupyTables(read: Read, occupation: Occupation): Result<Occupied, Rejection> {
  const writes: Write[] = [];
  const flags: Flag[] = [];
  for (const id of new Set(occupation.tableIds)) {
    const found = read.one(table, id);
    if (found === null || found.removed) return failed({ kind: 'not-found', subject: { kind: 'table', id } });
    const holder = holderOf(read, found);
    const heldForPartyId = holder === occupation.partyId ? null : holder;
    const isWithLead = occupation.tableIds.some((each) => each === found.joinedTo);
    const kept = { ...found, heldForPartyId, joinedTo: isWithLead ? found.joinedTo : null };
    flags.push(...clashes(kept, occupation));
    writes.push(table.write(occupied(kept, occupation)));
  }
  return ok({ writes, flags });
}

const occupied = (found: Table, { seatingId }: Occupation): Table => ({
  ...found,
  openSeatingIds: withMember(found.openSeatingIds, seatingId),
});

function clashes(found: Table, { seatingId }: Occupation): readonly Flag[] {
  const otherSeatingId = found.openSeatingIds.find((open) => open !== seatingId);
  const { heldForPartyId: holderId } = found;
  const flags: Flag[] = [];
  if (otherSeatingId !== undefined) flags.push({ kind: 'table-shared', tableId: found.id, otherSeatingId });
  if (found.condition === 'out-of-service') flags.push({ kind: 'table-out', tableId: found.id, seatingId });
  if (holderId !== null) flags.push({ kind: 'held-for-other', tableId: found.id, holderId });
  return flags;
}
