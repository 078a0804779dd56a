// Registration, signing in and out, and what a person does with their own account. Tokens leave only in cookies and in
// letters.
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { originOf } from '../audit/origin.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { readDeviceCookie } from '../http/session-cookie.ts';
import { newRestaurant } from '../tenants/new-restaurant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import {
  accountHashingProcedure,
  accountProcedure,
  hashingProcedure,
  orRefuse,
  publicProcedure,
  type RequestContext,
  router,
  sessionHashingProcedure,
  sessionProcedure,
} from '../trpc.ts';
import { linkPage } from './account-link.ts';
import { changeEmail } from './change-email.ts';
import { changePassword } from './change-password.ts';
import { confirmEmail } from './confirm-email.ts';
import { emailAddress, password, signInName } from './credentials.ts';
import { giveDevice, giveSession, takeSession } from './give-cookies.ts';
import { lookAtLink } from './look-at-link.ts';
import { findOwnAccount, updateProfile } from './own-account.ts';
import { endOwnSession, listSessions } from './own-sessions.ts';
import { profile } from './profile-input.ts';
import { register } from './register.ts';
import { askForReset, resetPassword } from './reset-password.ts';
import { endSession, endSessionsOf } from './session.ts';
import { signIn } from './sign-in.ts';
import { sendVerificationAgain, verifyEmail } from './verify-email.ts';
import { listWorkplaces, switchTenant } from './workplaces.ts';

const registration = z.object({
  email: emailAddress,
  password,
  ownerName: typedText(100).pipe(z.string().min(1)),
  restaurant: newRestaurant,
});

const linkToken = z.string().regex(/^[\w-]{43}$/, 'not the token of a link');

const browserOf = (ctx: RequestContext) => {
  const { address, agent } = originOf(ctx, { kind: 'staff', id: null });
  return { address, agent, requestId: ctx.requestId };
};

const entrance = {
  register: hashingProcedure.input(registration).mutation(async ({ ctx, input }) => {
    const done = orRefuse(await register(ctx.cloud, { ...input, asked: ctx }));
    giveSession(ctx, done.token);
    giveDevice(ctx, done.device);
    return { restaurantId: done.restaurantId };
  }),

  signIn: hashingProcedure
    .input(z.object({ name: signInName, password }))
    .mutation(async ({ ctx, input }) => {
      const device = readDeviceCookie(ctx.site, ctx.requestHeaders);
      const done = orRefuse(await signIn(ctx.cloud, { ...input, ...browserOf(ctx), device }));
      giveSession(ctx, done.token);
      giveDevice(ctx, done.device);
      return { signedIn: true };
    }),

  askForReset: publicProcedure.input(z.object({ email: emailAddress })).mutation(async ({ ctx, input }) => {
    orRefuse(await askForReset(ctx.cloud, { ...input, address: ctx.address }));
    return { asked: true };
  }),

  /** Changes nothing; a question would carry the token in its address. */
  lookAtLink: publicProcedure
    .input(z.object({ token: linkToken, page: linkPage }))
    .mutation(async ({ ctx, input }) => {
      const { address } = ctx;
      return { state: orRefuse(await lookAtLink(ctx.cloud, { ...input, address })) };
    }),

  resetPassword: hashingProcedure
    .input(z.object({ token: linkToken, password }))
    .mutation(async ({ ctx, input }) => {
      orRefuse(await resetPassword(ctx.cloud, { ...input, asked: ctx }));
      takeSession(ctx);
      return { isReset: true };
    }),

  verifyEmail: publicProcedure.input(z.object({ token: linkToken })).mutation(async ({ ctx, input }) => {
    orRefuse(await verifyEmail(ctx.cloud, { ...input, asked: ctx }));
    return { isVerified: true };
  }),

  confirmEmail: publicProcedure.input(z.object({ token: linkToken })).mutation(async ({ ctx, input }) => {
    orRefuse(await confirmEmail(ctx.cloud, { ...input, asked: ctx }));
    return { isChanged: true };
  }),
};

const ownSessions = {
  signOut: sessionProcedure.mutation(async ({ ctx }) => {
    await withoutTenant(ctx.cloud.database.kysely, (trx) => endSession(trx, ctx.session));
    takeSession(ctx);
    return { signedIn: false };
  }),

  signOutEverywhere: sessionProcedure.mutation(async ({ ctx }) => {
    await withoutTenant(ctx.cloud.database.kysely, (trx) => endSessionsOf(trx, ctx.session.accountId));
    takeSession(ctx);
    return { signedIn: false };
  }),

  sessions: accountProcedure.query(({ ctx }) => listSessions(ctx.cloud, ctx.session)),

  endSession: accountProcedure.input(z.object({ sessionId: uuid })).mutation(async ({ ctx, input }) => {
    orRefuse(await endOwnSession(ctx.cloud, ctx.session, input.sessionId));
    return { ended: true };
  }),

  workplaces: accountProcedure.query(({ ctx }) => listWorkplaces(ctx.cloud, ctx.session)),

  switchTenant: accountProcedure.input(z.object({ tenantId: uuid })).mutation(async ({ ctx, input }) => {
    const step = { to: tenantIdOf(input.tenantId), asked: ctx };
    giveSession(ctx, orRefuse(await switchTenant(ctx.cloud, ctx.session, step)));
    return { switched: true };
  }),
};

export const accountsRouter = router({
  ...entrance,
  ...ownSessions,

  me: accountProcedure.query(({ ctx }) => findOwnAccount(ctx.cloud, ctx.session)),

  updateProfile: accountProcedure.input(profile).mutation(async ({ ctx, input }) => {
    await updateProfile(ctx.cloud, ctx.session, { profile: input, asked: ctx });
    return { updated: true };
  }),

  verifyAgain: accountProcedure.mutation(async ({ ctx }) => {
    orRefuse(await sendVerificationAgain(ctx.cloud, ctx.session));
    return { sent: true };
  }),

  changeEmail: accountHashingProcedure
    .input(z.object({ current: password, email: emailAddress }))
    .mutation(async ({ ctx, input }) => {
      orRefuse(await changeEmail(ctx.cloud, ctx.session, { ...input, asked: ctx }));
      return { asked: true };
    }),

  changePassword: sessionHashingProcedure
    .input(z.object({ current: password, password }))
    .mutation(async ({ ctx, input }) => {
      giveSession(ctx, orRefuse(await changePassword(ctx.cloud, ctx.session, { ...input, asked: ctx })));
      return { changed: true };
    }),
});
