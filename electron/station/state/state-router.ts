// Where a screen starts from, and everything that changes after.

import { guest } from '#shared/guests/guest.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { router, viewerProcedure } from '../procedures/procedures.ts';
import { readSettings } from '../settings/read-settings.ts';
import { maySee } from '../staff/may-see.ts';
import { readStaff } from '../staff/staff-directory.ts';
import { publicMember } from './change-feed.ts';

export const stateRouter = router({
  /** One moment of everything: the revision is read with the rows, and nothing else runs in between. */
  open: viewerProcedure.query(({ ctx: { core, station } }) => {
    const settings = readSettings(core);
    // Rows carry the cloud's time where it is known: the evening has to be looked up by the same clock.
    const now = station.clock.now() + core.cloud.clockOffsetMs();
    const since = businessDayStart(now, settings.timeZone, settings.dayEndMinute);
    return {
      bootId: core.bootId,
      revision: core.feed.revision(),
      restaurant: { id: station.identity.current().restaurantId, name: settings.restaurantName },
      staff: readStaff(core.database.statements).map(publicMember),
      // An erased guest stays open for the other stations; a screen has nothing to show of it.
      entities: [
        ...core.log.openRows().filter(({ kind }) => kind !== guest.kind),
        ...core.log.finishedSince(since),
      ],
      sync: core.cloud.status(),
      quotes: core.quotes.board(),
    };
  }),

  /** Ends when the screen locks, or whoever is there may not look any more: nobody reads over the shoulder of a screen nobody is at. */
  changes: viewerProcedure.subscription(async function* ({ ctx: { core, screen }, signal }) {
    const stop = AbortSignal.any(signal === undefined ? [core.closing] : [core.closing, signal]);
    for await (const change of core.feed.watch(stop)) {
      if (!maySee(core.sessions.memberAt(screen.id, false))) return;
      yield change;
    }
  }),
});
