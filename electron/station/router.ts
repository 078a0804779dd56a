// Everything a screen may ask of its station. Screens take only the type of it.
import { logRouter } from './activity/log-router.ts';
import { announcementRouter } from './announcements/announcement-router.ts';
import { backupRouter } from './backups/backup-router.ts';
import { conflictRouter } from './conflicts/conflict-router.ts';
import { guestRouter } from './guests/guest-router.ts';
import { joinRouter } from './joins/join-router.ts';
import { kitchenRouter } from './kitchen/kitchen-router.ts';
import { partyRouter } from './parties/party-router.ts';
import { practiceRouter } from './practice/practice-router.ts';
import { router } from './procedures/procedures.ts';
import { queueRouter } from './queues/queue-router.ts';
import { quoteRouter } from './quotes/quote-router.ts';
import { replayRouter } from './replay/replay-router.ts';
import { screenRouter } from './screen/screen-router.ts';
import { seatingRouter } from './seatings/seating-router.ts';
import { sectionRouter } from './sections/section-router.ts';
import { serverRouter } from './servers/server-router.ts';
import { serviceTypeRouter } from './service-types/service-type-router.ts';
import { settingsRouter } from './settings/settings-router.ts';
import { setupRouter } from './setup/setup-router.ts';
import { stateRouter } from './state/state-router.ts';
import { syncRouter } from './sync/sync-router.ts';
import { tableRouter } from './tables/table-router.ts';

export const appRouter = router({
  announcements: announcementRouter,
  backups: backupRouter,
  conflicts: conflictRouter,
  guests: guestRouter,
  joins: joinRouter,
  kitchen: kitchenRouter,
  log: logRouter,
  parties: partyRouter,
  practice: practiceRouter,
  queues: queueRouter,
  quotes: quoteRouter,
  replay: replayRouter,
  screen: screenRouter,
  seatings: seatingRouter,
  sections: sectionRouter,
  servers: serverRouter,
  serviceTypes: serviceTypeRouter,
  settings: settingsRouter,
  setup: setupRouter,
  state: stateRouter,
  sync: syncRouter,
  tables: tableRouter,
});

export type AppRouter = typeof appRouter;
