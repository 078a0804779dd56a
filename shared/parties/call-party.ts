// party.call: a plan: the party is told its table is ready. A party that is no longer waiting refuses it.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { findParty } from './find-party.ts';
import { isWaiting, party, partyId } from './party.ts';

export const callParty = defineOp({
  kind: 'party.call',
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId }),
  reduce: ({ read, op, payload }) => {
    const found = findParty(read, payload.partyId);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!isWaiting(value)) return refuse({ kind: 'not-waiting', partyId: value.id, status: value.status });
    const at = happenedAt(op);
    const timesNotified = value.timesNotified + 1;
    return accept([
      party.write({ ...value, status: 'called', calledAt: at, lastNotifiedAt: at, timesNotified }),
    ]);
  },
});
