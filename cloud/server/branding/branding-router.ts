// How a tenant looks, for its owners to choose and for all of its people to see.
import { z } from 'zod';
import { typedText } from '#shared/text/clean-text.ts';
import { readTenant } from '../database/tenant-transaction.ts';
import { actInTenant } from '../staff/act-in-tenant.ts';
import { standingOf } from '../staff/standing-of.ts';
import { accountProcedure, orRefuse, readerProcedure, router } from '../trpc.ts';
import { setLook, showBranding } from './branding.ts';

const look = z.object({
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'six hexadecimal digits after a #')
    .nullable(),
  banner: typedText(120),
});

export const brandingRouter = router({
  show: readerProcedure.query(({ ctx: { cloud, reader } }) =>
    readTenant(cloud.database.kysely, reader.tenantId, async (tenant) => {
      const shown = await showBranding(cloud, tenant);
      // Who was put out wears no colours of the house any more.
      return (await standingOf(tenant, reader)) === 'nobody' ? { ...shown, branding: null } : shown;
    }),
  ),
  set: accountProcedure
    .input(look)
    .mutation(async ({ ctx, input }) =>
      orRefuse(
        await actInTenant({ ...ctx, permission: 'tenant.manage' }, (tenant, acting) =>
          setLook(ctx.cloud, tenant, { look: input, acting }),
        ),
      ),
    ),
});
