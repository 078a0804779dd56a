// Where a screen starts from, and everything that changes after.
import { router, staffProcedure } from '../procedures/procedures.ts';
import { readSettings } from '../settings/read-settings.ts';
import { readStaff } from '../staff/staff-directory.ts';
import { businessDayStart } from './business-day.ts';

export const stateRouter = router({
  /** One moment of everything: the revision is read with the rows, and nothing else runs in between. */
  open: staffProcedure.query(({ ctx: { core, station } }) => {
    const settings = readSettings(core);
    const since = businessDayStart(station.clock.now(), settings.timeZone, settings.dayEndMinute);
    return {
      bootId: core.bootId,
      revision: core.feed.revision(),
      restaurant: { id: station.identity.current().restaurantId, name: settings.restaurantName },
      staff: readStaff(core.database.statements).map(({ id, name, role }) => ({ id, name, role })),
      entities: [...core.log.openRows(), ...core.log.finishedSince(since)],
      sync: core.cloud.status(),
    };
  }),

  /** Ends when the screen locks: nobody reads over the shoulder of a screen nobody is at. */
  changes: staffProcedure.subscription(async function* ({ ctx: { core, screen }, signal }) {
    const stop = AbortSignal.any(signal === undefined ? [core.closing] : [core.closing, signal]);
    for await (const change of core.feed.watch(stop)) {
      if (core.sessions.memberAt(screen.id, false) === null) return;
      yield change;
    }
  }),
});
