// Plans and settings of the whole platform, which take effect with the next request, and its figures, day by day.
import { z } from 'zod';
import { planDetails, planId } from '#shared/plans/plan.ts';
import { platformSettings } from '#shared/platform/platform-settings.ts';
import { ok } from '#shared/result.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { changePlatform } from '../operators/record-as-operator.ts';
import { countTenantsByPlan } from '../plans/count-tenants.ts';
import { readPlans, writePlan } from '../plans/read-plans.ts';
import { readDays } from '../platform/day-figures.ts';
import { readSettings, writeSettings } from '../platform/platform-settings.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';

const view = operatorProcedure('office.view');

export const officeFiguresRouter = router({
  days: view.query(({ ctx }) => readDays(ctx.cloud)),
});

export const officePlansRouter = router({
  list: view.query(async ({ ctx }) => ({
    plans: await withoutTenant(ctx.cloud.database.kysely, readPlans),
    tenants: await countTenantsByPlan(ctx.cloud),
  })),

  change: operatorProcedure('plans.manage')
    .input(z.object({ plan: planId, details: planDetails }))
    .mutation(async ({ ctx, input: { plan, details } }) =>
      orRefuse(
        await changePlatform(ctx, async ({ globals }, record) => {
          const { [plan]: before } = await readPlans(globals);
          await writePlan(globals, plan, details);
          await record({
            action: 'plans.change',
            target: { kind: 'plan', id: plan },
            before: { ...before },
            after: { ...details },
          });
          return ok(null);
        }),
      ),
    ),
});

export const officeSettingsRouter = router({
  show: view.query(({ ctx }) => withoutTenant(ctx.cloud.database.kysely, readSettings)),

  change: operatorProcedure('settings.manage')
    .input(platformSettings)
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await changePlatform(ctx, async ({ globals }, record) => {
          const before = await readSettings(globals);
          await writeSettings(globals, input);
          await record({
            action: 'settings.change',
            target: { kind: 'platform', id: null },
            before: { ...before },
            after: { ...input },
          });
          return ok(null);
        }),
      ),
    ),
});
