// Where a screen starts from, and everything that changes after.

import { guest } from '#shared/guests/guest.ts';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { shownHouse } from '../announcements/closed-announcements.ts';
import { placeOf } from '../procedures/place-of.ts';
import { router, viewerProcedure } from '../procedures/procedures.ts';
import { readSettings } from '../settings/read-settings.ts';
import { maySee } from '../staff/may-see.ts';
import { readStaff } from '../staff/staff-directory.ts';
import { publicMember } from './change-feed.ts';

export const stateRouter = router({
  /** One moment of everything: the revision is read with the rows, and nothing else runs in between. */
  open: viewerProcedure.query(({ ctx: { core, station, screen } }) => {
    const settings = readSettings(core);
    // Rows carry the cloud's time where it is known: the evening has to be looked up by the same clock.
    const now = station.clock.now() + core.cloud.clockOffsetMs();
    const since = businessDayStart(now, settings.timeZone, settings.dayEndMinute);
    return {
      bootId: core.bootId,
      revision: core.feed.revision(),
      restaurant: { id: station.identity.current().restaurantId, name: settings.restaurantName },
      staff: readStaff(core.database.statements).map(publicMember),
      house: shownHouse(core.database.statements),
      // An erased guest stays open for the other stations; a screen has nothing to show of it.
      entities: [
        ...core.log.openRows().filter(({ kind }) => kind !== guest.kind),
        ...core.log.finishedSince(since),
      ],
      sync: core.cloud.status(),
      quotes: core.quotes.board(),
      practice: station.practice.at(screen.id)?.status() ?? null,
    };
  }),

  /** A screen that goes to practice or comes back hears of the other evening from then on. Ends when the screen locks, or whoever is there may not look any more: nobody reads over the shoulder of a screen nobody is at. */
  changes: viewerProcedure.subscription(async function* ({ ctx: { station, screen }, signal }) {
    for (;;) {
      const moves = station.practice.moves(screen.id);
      const { core } = placeOf(station, screen);
      const stop = AbortSignal.any([core.closing, moves, ...(signal === undefined ? [] : [signal])]);
      for await (const change of core.feed.watch(stop)) {
        if (!maySee(core.sessions.memberAt(screen.id, false))) return;
        yield change;
      }
      if (!moves.aborted || signal?.aborted === true) return;
    }
  }),
});
