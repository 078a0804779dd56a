// Tenants, for operators.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { endsTooEarly, subscriptionDetails } from '#shared/plans/subscription.ts';
import { failed, ok } from '#shared/result.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { emailAddress } from '../accounts/credentials.ts';
import { newRestaurant } from '../tenants/new-restaurant.ts';
import { chosenSlug } from '../tenants/slug.ts';
import { operatorProcedure, orRefuse, router } from '../trpc.ts';
import { createTenant, editTenant, isSlugFree, subscribe, switchTenant } from './change-tenants.ts';
import { listTenants, showTenant } from './list-tenants.ts';
import { sendOwnerAgain } from './send-owner-again.ts';
import { beginView, leaveView } from './view-tenant.ts';

const manage = operatorProcedure('tenants.manage');
const view = operatorProcedure('office.view');
const name = typedText(100).pipe(z.string().min(2));
const domain = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/, 'a domain such as casabotin.example');

export const officeTenantsRouter = router({
  list: view
    .input(z.object({ search: typedText(100) }))
    .query(({ ctx, input }) => listTenants(ctx.cloud, input.search)),

  show: view.input(z.object({ tenantId: uuid })).query(async ({ ctx, input }) => {
    const found = await showTenant(ctx.cloud, input.tenantId);
    return orRefuse(found === undefined ? failed({ kind: 'not-found' } as const) : ok(found));
  }),

  isSlugFree: manage
    .input(z.object({ slug: chosenSlug }))
    .query(async ({ ctx, input }) => ({ isFree: await isSlugFree(ctx, input.slug) })),

  create: manage
    .input(
      z.object({
        slug: chosenSlug,
        restaurant: newRestaurant,
        owner: z.object({ email: emailAddress, name, language }),
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await createTenant(ctx, input))),

  edit: manage
    .input(
      z.object({
        tenantId: uuid,
        name,
        slug: chosenSlug,
        contactEmail: emailAddress.nullable(),
        domains: z
          .array(domain)
          .max(10)
          .refine((all) => new Set(all).size === all.length, 'named twice'),
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await editTenant(ctx, input))),

  sendOwnerAgain: manage
    .input(z.object({ tenantId: uuid, invitationId: uuid }))
    .mutation(async ({ ctx, input }) => orRefuse(await sendOwnerAgain(ctx, input))),

  switch: manage
    .input(z.object({ tenantId: uuid, to: z.enum(['on', 'off']), reason: typedText(500) }))
    .mutation(async ({ ctx, input }) => orRefuse(await switchTenant(ctx, input))),

  delete: operatorProcedure('tenants.delete')
    .input(z.object({ tenantId: uuid, reason: typedText(500) }))
    .mutation(async ({ ctx, input }) => orRefuse(await switchTenant(ctx, { ...input, to: 'deleted' }))),

  beginView: operatorProcedure('tenants.view-as')
    .input(z.object({ tenantId: uuid, reason: typedText(500).pipe(z.string().min(1)) }))
    .mutation(async ({ ctx, input }) => orRefuse(await beginView(ctx, input))),

  endView: view.mutation(async ({ ctx }) => {
    await leaveView(ctx);
    return { isLooking: false };
  }),

  subscribe: operatorProcedure('plans.manage')
    .input(
      z.object({
        tenantId: uuid,
        subscription: subscriptionDetails.refine((wanted) => !endsTooEarly(wanted), 'ends after its start'),
      }),
    )
    .mutation(async ({ ctx, input }) => orRefuse(await subscribe(ctx, input.tenantId, input.subscription))),
});
