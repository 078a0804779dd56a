// Sections as managers draw them, and who serves in them tonight.
import { z } from 'zod';
import { opId } from '#shared/log/op.ts';
import { ok } from '#shared/result.ts';
import { seating } from '#shared/seatings/seating.ts';
import { assignSection } from '#shared/sections/assign-section.ts';
import { sittingsHandedOver, type TakeOver } from '#shared/sections/handed-over.ts';
import { section } from '#shared/sections/section.ts';
import { setSection } from '#shared/sections/set-section.ts';
import { table } from '#shared/tables/table.ts';
import { type Desk, perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const sectionRouter = router({
  set: staffProcedure
    .input(setSection.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, ...intent } }) =>
      perform(ctx, { opId: id, op: setSection, payload: ok(intent) }),
    ),

  /** Relieving hands over those who sit there too. */
  assign: staffProcedure
    .input(assignSection.payload.omit({ seatingIds: true }).extend({ opId, relieves: z.boolean() }))
    .mutation(({ ctx, input: { opId: id, relieves, ...intent } }) => {
      const seatingIds = relieves ? handedOver(ctx, intent) : [];
      return perform(ctx, { opId: id, op: assignSection, payload: ok({ ...intent, seatingIds }) });
    }),
});

function handedOver({ core }: Desk, takeOver: TakeOver) {
  const rows = core.log.openRows().map(({ row }) => row);
  const open = {
    sections: rows.filter(section.owns),
    tables: rows.filter(table.owns),
    seatings: rows.filter(seating.owns),
  };
  return sittingsHandedOver(open, takeOver).map(({ id }) => id);
}
