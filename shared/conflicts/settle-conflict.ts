// conflict.settle: takes an op out of the conflict inbox on every station. Settling it again changes nothing.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { happenedAt, opId } from '#shared/log/op.ts';
import { settlement } from './settlement.ts';

export const settleConflict = defineOp({
  kind: 'conflict.settle',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ settledOpId: opId, how: z.enum(['redone', 'kept']) }),
  reduce: ({ read, op, payload: { settledOpId: id, how } }) => {
    const known = read.one(settlement, id);
    if (known !== null && !known.removed) return accept([]);
    const settledAt = happenedAt(op);
    return accept([settlement.write({ id, how, settledBy: op.actor.id, settledAt, removed: false })]);
  },
});
