// Registration, sign-in and sign-out. A session's token leaves only in its cookie.
import { z } from 'zod';
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import { accountProcedure, hashingProcedure, orRefuse, type RequestContext, router } from '../trpc.ts';
import { emailAddress, password } from './credentials.ts';
import { findOwnAccount } from './own-account.ts';
import { register } from './register.ts';
import { endSession, SESSION_MS } from './session.ts';
import { signIn } from './sign-in.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

const registration = z.object({
  email: emailAddress,
  password,
  ownerName: typedText(100).pipe(z.string().min(1)),
  restaurant: z.object({
    name: typedText(100).pipe(z.string().min(2)),
    timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone'),
    locale: z.enum(['en', 'es']),
    currency: z.string().refine((currency) => currencies.has(currency), 'not a currency code'),
    country: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
  }),
});

const credentials = z.object({ email: emailAddress, password });

function setSession({ site, responseHeaders }: RequestContext, token: string): void {
  responseHeaders.append('set-cookie', sessionCookie(site, { token, maxAgeMs: SESSION_MS }));
}

export const accountsRouter = router({
  register: hashingProcedure.input(registration).mutation(async ({ ctx, input }) => {
    const { token, restaurantId } = orRefuse(await register(ctx.cloud, { ...input, address: ctx.address }));
    setSession(ctx, token);
    return { restaurantId };
  }),

  signIn: hashingProcedure.input(credentials).mutation(async ({ ctx, input }) => {
    setSession(ctx, orRefuse(await signIn(ctx.cloud, { ...input, address: ctx.address })));
    return { signedIn: true };
  }),

  signOut: accountProcedure.mutation(async ({ ctx }) => {
    await endSession(ctx.cloud, ctx.session);
    ctx.responseHeaders.append('set-cookie', sessionCookie(ctx.site, { token: '', maxAgeMs: 0 }));
    return { signedIn: false };
  }),

  me: accountProcedure.query(({ ctx }) => findOwnAccount(ctx.cloud, ctx.session)),
});
