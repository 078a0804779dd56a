// The back office: everything an operator reads and changes, subject by subject.
import { officeAnnouncementsRouter } from '../announcements/office-announcements-router.ts';
import { officeAuditRouter } from '../audit/audit-router.ts';
import { officeLettersRouter } from '../mail/office-letters-router.ts';
import { router } from '../trpc.ts';
import { officeApplicationsRouter } from './office-applications-router.ts';
import { officeOperatorsRouter } from './office-operators-router.ts';
import { officePlanRequestsRouter } from './office-plan-requests-router.ts';
import { officeFiguresRouter, officePlansRouter, officeSettingsRouter } from './office-platform-router.ts';
import { officeTenantsRouter } from './office-tenants-router.ts';
import { officeRestaurantsRouter, officeUsersRouter } from './office-users-router.ts';
import { officeWithdrawalsRouter } from './office-withdrawals-router.ts';

export const officeRouter = router({
  figures: officeFiguresRouter,
  tenants: officeTenantsRouter,
  restaurants: officeRestaurantsRouter,
  users: officeUsersRouter,
  applications: officeApplicationsRouter,
  planRequests: officePlanRequestsRouter,
  withdrawals: officeWithdrawalsRouter,
  announcements: officeAnnouncementsRouter,
  plans: officePlansRouter,
  audit: officeAuditRouter,
  settings: officeSettingsRouter,
  letters: officeLettersRouter,
  operators: officeOperatorsRouter,
});
