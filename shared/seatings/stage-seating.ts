// seating.stage: a fact: how far a meal has come. A person, or the order, says so; the check is remembered by its time.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { findSitting } from './find-sitting.ts';
import { isSitting, seating } from './seating.ts';
import { seatingId } from './seating-id.ts';

export const stageSeating = defineOp({
  kind: 'seating.stage',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ seatingId, stage: storedText(40).min(1) }),
  reduce: ({ read, op, payload: { seatingId: sought, stage } }) => {
    const found = findSitting(read, sought);
    if (found === null) return refuse({ kind: 'not-found', subject: { kind: 'seating', id: sought } });
    const { id } = found;
    if (!isSitting(found)) return accept([], [{ kind: 'was-cleared', seatingId: id }]);
    if (found.stage === stage) return accept([]);
    const at = happenedAt(op);
    const checkAt = stage === 'check' ? (found.checkAt ?? at) : found.checkAt;
    return accept([seating.write({ ...found, stage, stageAt: at, checkAt })]);
  },
});
