// party.seat: a fact: the party sits down, at one or more tables or at the bar (none). Clashes are flagged, never refused;
// the same party at the same tables, seated at two stations at once, is no clash but one fact.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { sittingAt } from '#shared/seatings/find-sitting.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { tableId } from '#shared/tables/table.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { findParty } from './find-party.ts';
import { isWaiting, type Party, partyId } from './party.ts';
import { seatedAgain, sitDown } from './sit-down.ts';

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
  reduce: ({ read, op, payload: { partyId: id, ...sitting } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    const made = { came: value, at: happenedAt(op), ...sitting };
    if (sittingAt(read, value, sitting.tableIds) !== null) {
      const again = seatedAgain(read, made);
      return again.ok ? accept([again.value]) : refuse(again.reason);
    }
    const sat = sitDown(read, made);
    if (!sat.ok) return refuse(sat.reason);
    return accept(sat.value.writes, [...clashes(value), ...sat.value.flags]);
  },
});

function clashes(seated: Party): readonly Flag[] {
  const otherSeatingId = seated.openSeatingIds[0];
  if (otherSeatingId !== undefined) return [{ kind: 'seated-twice', partyId: seated.id, otherSeatingId }];
  if (!isWaiting(seated)) return [{ kind: 'was-removed', partyId: seated.id, status: seated.status }];
  return [];
}
