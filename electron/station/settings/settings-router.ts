// The restaurant's settings.
import { opId } from '#shared/log/op.ts';
import { failed, ok } from '#shared/result.ts';
import { setSettings } from '#shared/settings/set-settings.ts';
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { perform } from '../commands/perform.ts';
import { router, staffProcedure } from '../procedures/procedures.ts';

export const settingsRouter = router({
  set: staffProcedure
    .input(setSettings.payload.extend({ opId }))
    .mutation(({ ctx, input: { opId: id, details } }) => {
      // Every later computation of "tonight" rests on it.
      const isZoneKnown = details.timeZone === undefined || isTimeZone(details.timeZone);
      const payload = isZoneKnown
        ? ok({ details })
        : failed({ kind: 'malformed' as const, detail: 'details.timeZone: not-a-time-zone' });
      return perform(ctx, { opId: id, op: setSettings, payload });
    }),
});
