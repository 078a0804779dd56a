// The door of the back office: a password by link, sign-in in two steps, and the second factor. A session's token leaves
// only in its cookie.
import { z } from 'zod';
import { emailAddress, password } from '../accounts/credentials.ts';
import { DEVICE_MS } from '../accounts/known-device.ts';
import { leaveView } from '../back-office/view-tenant.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { operatorCookie, readOperatorDevice } from '../http/operator-cookie.ts';
import {
  hashingProcedure,
  operatorProcedure,
  orRefuse,
  publicProcedure,
  type RequestContext,
  router,
  unconfirmedOperatorProcedure,
} from '../trpc.ts';
import { beginFactor, chooseOperatorPassword, confirmFactor, lookAtOperatorLink } from './enrol-operator.ts';
import { endOperatorSession, OPERATOR_SESSION_MS } from './operator-session.ts';
import { confirmOperator, keepCodes, type LetIn, signInOperator } from './operator-sign-in.ts';
import { countCodesLeft, keepOffered, offerCodes } from './renew-codes.ts';

const code = z.string().max(40);
/** Of whoever is in, whatever their role. */
const ownProcedure = operatorProcedure('office.view');

function setSession({ site, responseHeaders }: RequestContext, token: string): void {
  responseHeaders.append('set-cookie', operatorCookie(site, { token, maxAgeMs: OPERATOR_SESSION_MS }));
}

const deviceOf = ({ site, requestHeaders }: RequestContext): string | undefined =>
  readOperatorDevice(site, requestHeaders);

function letIn(ctx: RequestContext, { token, device }: LetIn): void {
  setSession(ctx, token);
  const cookie = operatorCookie(ctx.site, { name: 'odevice', token: device, maxAgeMs: DEVICE_MS });
  ctx.responseHeaders.append('set-cookie', cookie);
}

const linkToken = z.string().min(1).max(100);

export const operatorsRouter = router({
  /** Changes nothing; a question would carry the token in its address. */
  lookAtLink: publicProcedure.input(z.object({ token: linkToken })).mutation(async ({ ctx, input }) => {
    orRefuse(await lookAtOperatorLink(ctx.cloud, { ...input, address: ctx.address }));
    return { isOpen: true };
  }),

  choosePassword: hashingProcedure
    .input(z.object({ token: linkToken, password }))
    .mutation(async ({ ctx, input }) => {
      setSession(ctx, orRefuse(await chooseOperatorPassword({ ...ctx, ...input })));
      return { signedIn: false };
    }),

  signIn: hashingProcedure
    .input(z.object({ email: emailAddress, password }))
    .mutation(async ({ ctx, input }) => {
      const where = { address: ctx.address, device: deviceOf(ctx) };
      setSession(ctx, orRefuse(await signInOperator(ctx.cloud, { ...input, ...where })));
      return { signedIn: false };
    }),

  /** Who is at the door, and whether they still have to give, or first set up, the second factor. */
  me: unconfirmedOperatorProcedure.query(async ({ ctx }) => {
    const { operator, isConfirmed, view } = ctx.operatorSession;
    const row = await withoutTenant(ctx.cloud.database.kysely, (trx) =>
      trx
        .selectFrom('operator')
        .select(['totp_confirmed_at as enrolledAt', 'codes_kept_at as keptAt'])
        .where('id', '=', operator.id)
        .executeTakeFirstOrThrow(),
    );
    const shown = view === null ? null : { ...view, leftMs: Math.max(0, view.until - ctx.cloud.clock()) };
    const { enrolledAt, keptAt } = row;
    return {
      ...operator,
      isConfirmed,
      isEnrolled: enrolledAt !== null,
      hasKeptCodes: keptAt !== null,
      view: shown,
    };
  }),

  beginFactor: unconfirmedOperatorProcedure.mutation(async ({ ctx }) =>
    orRefuse(await beginFactor({ ...ctx, session: ctx.operatorSession })),
  ),

  confirmFactor: unconfirmedOperatorProcedure.input(z.object({ code })).mutation(async ({ ctx, input }) => {
    const session = ctx.operatorSession;
    return { recoveryCodes: orRefuse(await confirmFactor({ ...ctx, ...input, session })) };
  }),

  /** With recovery codes in the answer, they are in only once they say that they have kept them. */
  confirm: unconfirmedOperatorProcedure.input(z.object({ code })).mutation(async ({ ctx, input }) => {
    const session = ctx.operatorSession;
    const confirmed = orRefuse(await confirmOperator({ ...ctx, ...input, session, device: deviceOf(ctx) }));
    if (confirmed.kind === 'codes') return { recoveryCodes: confirmed.recoveryCodes };
    letIn(ctx, confirmed);
    return { recoveryCodes: [] };
  }),

  keepCodes: unconfirmedOperatorProcedure.input(z.object({ code })).mutation(async ({ ctx, input }) => {
    const session = ctx.operatorSession;
    letIn(ctx, orRefuse(await keepCodes({ ...ctx, ...input, session, device: deviceOf(ctx) })));
    return { signedIn: true };
  }),

  codesLeft: ownProcedure.query(({ ctx }) => countCodesLeft(ctx.cloud, ctx.operator.id)),

  /** Shown, and not in force yet. */
  offerCodes: ownProcedure
    .input(z.object({ code }))
    .mutation(async ({ ctx, input }) => orRefuse(await offerCodes({ ...ctx, ...input }))),

  keepOffered: ownProcedure
    .input(z.object({ sealed: z.string().max(2000) }))
    .mutation(async ({ ctx, input }) => orRefuse(await keepOffered({ ...ctx, ...input }))),

  signOut: unconfirmedOperatorProcedure.mutation(async ({ ctx }) => {
    await leaveView(ctx);
    await withoutTenant(ctx.cloud.database.kysely, (trx) =>
      endOperatorSession(trx, ctx.operatorSession.tokenHash),
    );
    ctx.responseHeaders.append('set-cookie', operatorCookie(ctx.site, { token: '', maxAgeMs: 0 }));
    return { signedIn: false };
  }),
});
