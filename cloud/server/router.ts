// Everything the cloud answers over tRPC. Screens and stations take only its type.
import { accountsRouter } from './accounts/accounts-router.ts';
import { noticesRouter } from './announcements/notices-router.ts';
import { applicationRouter } from './applications/application-router.ts';
import { auditRouter } from './audit/audit-router.ts';
import { officeRouter } from './back-office/office-router.ts';
import { brandingRouter } from './branding/branding-router.ts';
import { invitationsRouter } from './invitations/invitations-router.ts';
import { operatorsRouter } from './operators/operators-router.ts';
import { planRouter } from './plans/plan-router.ts';
import { restaurantsRouter } from './restaurants/restaurants-router.ts';
import { staffRouter } from './staff/staff-router.ts';
import { pairingRouter, stationsRouter } from './stations/stations-router.ts';
import { syncRouter } from './sync/sync-router.ts';
import { router } from './trpc.ts';
import { withdrawalRouter } from './withdrawals/withdrawal-router.ts';

export const cloudRouter = router({
  accounts: accountsRouter,
  restaurants: restaurantsRouter,
  staff: staffRouter,
  invitations: invitationsRouter,
  operators: operatorsRouter,
  office: officeRouter,
  application: applicationRouter,
  notices: noticesRouter,
  branding: brandingRouter,
  audit: auditRouter,
  plan: planRouter,
  withdrawal: withdrawalRouter,
  stations: stationsRouter,
  pairing: pairingRouter,
  sync: syncRouter,
});

export type CloudRouter = typeof cloudRouter;
