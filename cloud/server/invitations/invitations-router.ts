// Invitations to a restaurant's staff: for those who manage it, and for whoever holds a code. A code never stands in an
// address the cloud is asked by, so looking is a mutation too.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { role } from '#shared/permissions/permissions.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { emailAddress, password } from '../accounts/credentials.ts';
import { giveDevice, giveSession } from '../accounts/give-cookies.ts';
import { type ActingRequest, actInRestaurant, type Work } from '../staff/act-in-restaurant.ts';
import { readInRestaurant } from '../staff/read-in-restaurant.ts';
import { tellStations } from '../sync/tell-stations.ts';
import {
  accountProcedure,
  hashingProcedure,
  orRefuse,
  publicProcedure,
  readerProcedure,
  router,
} from '../trpc.ts';
import { acceptAsNew, acceptAsOneself } from './accept-invitation.ts';
import { findAwaitedOwners } from './awaited-owners.ts';
import { invite } from './invite.ts';
import { listInvitations, sendAgain, withdrawInvitation } from './manage-invitations.ts';
import { showInvitation } from './open-invitation.ts';

const MOST_AT_ONCE = 50;

const inRestaurant = z.object({ restaurantId: uuid });
const oneOf = inRestaurant.extend({ invitationId: uuid });
const coded = z.object({ code: z.string().regex(/^[\w-]{43}$/, 'not the code of an invitation') });

const permission = 'staff.manage';

const act = async <T>(request: Omit<ActingRequest, 'permission'>, work: Work<T>): Promise<T> =>
  orRefuse(await actInRestaurant({ ...request, permission }, work));

const managing = {
  list: readerProcedure
    .input(inRestaurant)
    .query(async ({ ctx, input }) =>
      orRefuse(
        await readInRestaurant({ ...ctx, ...input, permission }, (tenant) =>
          listInvitations(ctx.cloud, tenant, input.restaurantId),
        ),
      ),
    ),

  /** Who was invited to be the owner it lacks. */
  awaitedOwners: readerProcedure
    .input(inRestaurant)
    .query(async ({ ctx, input: { restaurantId } }) =>
      orRefuse(
        await readInRestaurant({ ...ctx, restaurantId, permission }, (tenant) =>
          findAwaitedOwners(ctx.cloud, tenant, { restaurantId, byOperator: ctx.reader.accountId === null }),
        ),
      ),
    ),

  invite: accountProcedure
    .input(
      inRestaurant.extend({
        ...{ role, jobTitle: typedText(100), language },
        emails: z.array(emailAddress).max(MOST_AT_ONCE),
      }),
    )
    .mutation(({ ctx, input }) =>
      act({ ...ctx, ...input }, (tenant, acting) => invite(ctx.cloud, tenant, { ...input, acting })),
    ),

  sendAgain: accountProcedure
    .input(oneOf)
    .mutation(({ ctx, input }) =>
      act({ ...ctx, ...input }, (tenant, acting) => sendAgain(ctx.cloud, tenant, { ...input, acting })),
    ),

  withdraw: accountProcedure
    .input(oneOf)
    .mutation(({ ctx, input }) =>
      act({ ...ctx, ...input }, (tenant, acting) =>
        withdrawInvitation(ctx.cloud, tenant, { ...input, acting }),
      ),
    ),
};

export const invitationsRouter = router({
  ...managing,

  look: publicProcedure
    .input(coded)
    .mutation(async ({ ctx, input }) =>
      orRefuse(await showInvitation(ctx.cloud, { ...input, address: ctx.address })),
    ),

  acceptAsNew: hashingProcedure
    .input(
      coded.extend({
        ...{ firstName: typedText(100).pipe(z.string().min(1)), lastName: typedText(100) },
        ...{ email: emailAddress, password, language },
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const done = orRefuse(await acceptAsNew(ctx.cloud, { ...input, asked: ctx }));
      giveSession(ctx, done.token);
      giveDevice(ctx, done.device);
      tellStations(ctx.cloud, { restaurantId: done.restaurantId, directory: true });
      return { restaurantId: done.restaurantId };
    }),

  acceptAsOneself: accountProcedure.input(coded).mutation(async ({ ctx, input }) => {
    const done = orRefuse(await acceptAsOneself(ctx.cloud, ctx.session, { ...input, asked: ctx }));
    giveSession(ctx, done.token);
    tellStations(ctx.cloud, { restaurantId: done.restaurantId, directory: true });
    return { restaurantId: done.restaurantId };
  }),
});
