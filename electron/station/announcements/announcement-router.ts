// Whoever works the list may close an announcement, for every screen of this station.
import { announcement } from '#shared/contracts/house.ts';
import { writeTransaction } from '../database/write-transaction.ts';
import { inServiceOnly, permittedProcedure, router } from '../procedures/procedures.ts';
import { closeAnnouncement, shownHouse } from './closed-announcements.ts';

export const announcementRouter = router({
  /** The words that were read, so that none are closed that changed meanwhile. */
  close: permittedProcedure('waitlist.manage')
    .use(inServiceOnly)
    .input(announcement.pick({ id: true, en: true, es: true }))
    .mutation(({ ctx: { core }, input }) => {
      const { db, statements } = core.database;
      writeTransaction(db, () => closeAnnouncement(statements, input));
      core.feed.publish({ house: shownHouse(statements) });
      return { kind: 'closed' as const };
    }),
});
