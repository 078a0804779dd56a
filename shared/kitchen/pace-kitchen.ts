// kitchen.pace: a fact: the kitchen is behind by so much, or no longer. Every quote follows at once.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { kitchen } from './kitchen.ts';

export const paceKitchen = defineOp({
  kind: 'kitchen.pace',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ percent: z.int().min(0).max(100) }),
  reduce: ({ op, payload: { percent } }) =>
    accept([kitchen.write({ id: 'kitchen', pacePercent: percent, paceAt: happenedAt(op), removed: false })]),
});
