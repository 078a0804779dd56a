// The evening as it was: every row of a business day with its changes, for a screen to play.
import { z } from 'zod';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { nowOf } from '../procedures/now-of.ts';
import { router, viewerProcedure } from '../procedures/procedures.ts';
import { readSettings } from '../settings/read-settings.ts';

const keptDays = 35;
const dayMs = 86_400_000;

export const replayRouter = router({
  /** `daysAgo` counts business days; 0 is tonight, as far as it has come. */
  evening: viewerProcedure
    .input(z.object({ daysAgo: z.int().min(0).max(keptDays).default(0) }))
    .query(({ ctx, input: { daysAgo } }) => {
      const { timeZone, dayEndMinute } = readSettings(ctx.core);
      const startOf = (moment: number): number => businessDayStart(moment, timeZone, dayEndMinute);
      const now = nowOf(ctx);
      let from = startOf(now);
      // The middle of the day before, so that a change of the clocks never skips one.
      for (let day = 0; day < daysAgo; day += 1) from = startOf(from - dayMs / 2);
      const to = daysAgo === 0 ? now : startOf(from + dayMs * 1.5);
      return { from, to, rows: ctx.core.log.evening({ from, to: daysAgo === 0 ? to + 1 : to }) };
    }),
});
