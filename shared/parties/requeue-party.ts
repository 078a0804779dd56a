// party.requeue: a called or removed party waits again, at the place the writer decided.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { findParty } from './find-party.ts';
import { type PartyStatus, party, partyId } from './party.ts';

const mayReturn: readonly PartyStatus[] = ['called', 'cancelled', 'left', 'no-show'];

export const requeueParty = defineOp({
  kind: 'party.requeue',
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, orderKey: z.int() }),
  reduce: ({ read, op, payload }) => {
    const found = findParty(read, payload.partyId);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!mayReturn.includes(value.status)) {
      return refuse({ kind: 'not-called', partyId: value.id, status: value.status });
    }
    return accept([
      party.write({
        ...value,
        status: 'waiting',
        calledTo: [],
        requeuedAt: happenedAt(op),
        endedAt: null,
        orderKey: payload.orderKey,
      }),
    ]);
  },
});
