// Sections as managers draw them, and who serves in them tonight.
import { z } from 'zod';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { isSitting, seating } from '#shared/seatings/seating.ts';
import { assignSection } from '#shared/sections/assign-section.ts';
import { setSection } from '#shared/sections/set-section.ts';
import { type Desk, perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const sectionRouter = router({
  set: staffProcedure
    .input(setSection.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setSection, payload: ok(intent) }),
    ),

  /** Relieving hands over everybody who sits in the section now. */
  assign: staffProcedure
    .input(assignSection.payload.omit({ seatingIds: true }).extend({ opId, relieves: z.boolean() }))
    .mutation(({ ctx, input: { opId: id, relieves, ...intent } }) => {
      const seatingIds = relieves ? sittingsIn(ctx, intent.sectionId) : [];
      return perform(ctx, { opId: id, op: assignSection, payload: ok({ ...intent, seatingIds }) });
    }),
});

function sittingsIn({ core }: Desk, sectionId: string) {
  const rows = core.log.openRows();
  const tableIds = new Set(
    rows.flatMap(({ kind, id, row }) => (kind === 'table' && row.sectionId === sectionId ? [id] : [])),
  );
  return rows.flatMap(({ kind, row }) => {
    if (kind !== seating.kind || !seating.owns(row) || !isSitting(row)) return [];
    return row.tableIds.some((id) => tableIds.has(id)) ? [row.id] : [];
  });
}
