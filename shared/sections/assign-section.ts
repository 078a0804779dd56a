// section.assign: a fact: who serves a section from now on. Relieving hands over the parties that sit there too: the
// writer names them.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { isSitting, seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { section } from './section.ts';
import { sectionId } from './section-id.ts';

export const assignSection = defineOp({
  kind: 'section.assign',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({
    sectionId,
    serverId: storedText(64).min(1).nullable(),
    /** Parties that change hands with it. */
    seatingIds: z.array(seatingId).max(60).readonly(),
  }),
  reduce: ({ read, op, payload: { sectionId: id, serverId, seatingIds } }) => {
    const found = read.one(section, id);
    if (found === null || found.removed)
      return refuse({ kind: 'not-found', subject: { kind: 'section', id } });
    const sittings = [...new Set(seatingIds)].flatMap((each) => {
      const sitting = read.one(seating, each);
      return sitting !== null && isSitting(sitting) ? [seating.write({ ...sitting, serverId })] : [];
    });
    const assignedAt = happenedAt(op);
    return accept([section.write({ ...found, serverId, assignedAt }), ...sittings]);
  },
});
