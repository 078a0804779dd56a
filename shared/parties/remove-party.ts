// party.remove: a fact: the party withdrew, walked out or never came. If it was seated meanwhile, the seat stands.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { findParty } from './find-party.ts';
import { isWaiting, party, partyId } from './party.ts';

const removalReason = z.enum(['cancelled', 'left', 'no-show']);

export const removeParty = defineOp({
  kind: 'party.remove',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, reason: removalReason }),
  reduce: ({ read, op, payload }) => {
    const found = findParty(read, payload.partyId);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    const seatingId = value.openSeatingIds[0];
    if (seatingId !== undefined)
      return accept([], [{ kind: 'already-seated', partyId: value.id, seatingId }]);
    if (!isWaiting(value))
      return accept([], [{ kind: 'was-removed', partyId: value.id, status: value.status }]);
    return accept([party.write({ ...value, status: payload.reason, calledTo: [], endedAt: happenedAt(op) })]);
  },
});
