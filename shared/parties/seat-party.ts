// party.seat: a fact: the party sits down, at one or more tables or at the bar (none). Clashes are flagged, never refused.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { withMember } from '#shared/log/text-set.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { occupyTables } from '#shared/seatings/occupy-tables.ts';
import { newSeating, seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { tableId } from '#shared/tables/table.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { findParty } from './find-party.ts';
import { isWaiting, type Party, party, partyId } from './party.ts';

const payload = z.object({
  partyId,
  seatingId,
  tableIds: z.array(tableId).max(20).readonly(),
  /** Who serves there, as the sections stand. */
  serverId: storedText(64).nullable().default(null),
});

export const seatParty = defineOp({
  kind: 'party.seat',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload,
  reduce: ({ read, op, payload: { partyId: id, seatingId: sitting, tableIds, serverId } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    if (read.one(seating, sitting) !== null) {
      return refuse({ kind: 'exists', subject: { kind: 'seating', id: sitting } });
    }
    const occupied = occupyTables(read, { seatingId: sitting, partyId: id, tableIds });
    if (!occupied.ok) return refuse(occupied.reason);
    const at = happenedAt(op);
    const { value } = found;
    const openSeatingIds = withMember(value.openSeatingIds, sitting);
    return accept(
      [
        party.write({
          ...value,
          status: 'seated',
          seatedAt: value.seatedAt ?? at,
          endedAt: null,
          openSeatingIds,
        }),
        seating.write(
          newSeating({
            id: sitting,
            partyId: id,
            tableIds: [...new Set(tableIds)],
            covers: value.size,
            seatedAt: at,
            serverId,
          }),
        ),
        ...occupied.value.writes,
      ],
      [...clashes(value), ...occupied.value.flags],
    );
  },
});

function clashes(seated: Party): readonly Flag[] {
  const otherSeatingId = seated.openSeatingIds[0];
  if (otherSeatingId !== undefined) return [{ kind: 'seated-twice', partyId: seated.id, otherSeatingId }];
  if (!isWaiting(seated)) return [{ kind: 'was-removed', partyId: seated.id, status: seated.status }];
  return [];
}
