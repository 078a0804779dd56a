// How a browser becomes a screen of this station, and how people come to it and leave it.
import { z } from 'zod';
import { pin } from '#shared/staff/pin.ts';
import { typedText } from '#shared/text/clean-text.ts';
import { windowToken } from '../procedures/context.ts';
import { screenStatus } from '../procedures/door.ts';
import {
  inServiceOnly,
  openProcedure,
  permittedProcedure,
  publicProcedure,
  router,
  screenProcedure,
  staffProcedure,
} from '../procedures/procedures.ts';
import { refusal } from '../procedures/station-error.ts';
import { maySee } from '../staff/may-see.ts';
import { isSameHmac } from '../staff/pin-hmac.ts';
import { givenName, unnamed } from './screen-name.ts';

const managerProcedure = permittedProcedure('settings.manage').use(inServiceOnly);
const screenToken = z.string().min(16).max(128);

export const screenRouter = router({
  status: publicProcedure.query(({ ctx }) => screenStatus(ctx)),

  pair: publicProcedure.input(z.object({ token: screenToken })).mutation(({ ctx, input }) => {
    const { station } = ctx;
    if (!isSameHmac(input.token, station.screenToken)) throw refusal('screen-unknown');
    const phase = station.phase();
    const token = phase.kind === 'open' ? station.ids.secret() : station.screenToken;
    if (phase.kind === 'open') phase.core.sessions.admit(token, unnamed.browser);
    ctx.remember(token);
    return { kind: 'paired' as const };
  }),

  unlock: openProcedure.input(z.object({ pin })).mutation(({ ctx, input }) => {
    const answer = ctx.core.pins.check(ctx.screen.id, input.pin);
    if (answer.kind !== 'known') return answer;
    const { id, name, role } = answer.member;
    if (!maySee(answer.member)) return { kind: 'nothing-here' as const, name };
    ctx.core.sessions.signIn(ctx.screen.id, answer.member);
    return { kind: 'unlocked' as const, member: { id, name, role } };
  }),

  /** Every screen this station lets in, the one last used first. */
  list: managerProcedure.query(({ ctx }) =>
    ctx.core.sessions.list().map(({ name, ...screen }) => ({
      ...screen,
      name: givenName(name),
      isThis: screen.id === ctx.screen.id,
      isWindow: screen.id === ctx.core.sessions.find(windowToken(ctx.station))?.id,
    })),
  ),

  own: staffProcedure.query(({ ctx }) => ({ name: givenName(ctx.screen.name) })),

  /** Whoever stands at it may say what it is called. */
  rename: staffProcedure
    .input(z.object({ name: typedText(40).pipe(z.string().min(1)) }))
    .mutation(({ ctx, input }) => {
      ctx.core.sessions.rename(ctx.screen.id, input.name);
      return { kind: 'renamed' as const };
    }),

  /** A screen that was lost or sold: it is put out, and its token is worth nothing from now on. */
  remove: managerProcedure.input(z.object({ screenId: z.uuid() })).mutation(async ({ ctx, input }) => {
    if (input.screenId === ctx.screen.id) return { kind: 'refused' as const, reason: 'this-screen' as const };
    ctx.core.sessions.remove(input.screenId);
    await ctx.station.practice.end(input.screenId);
    return { kind: 'removed' as const };
  }),

  /** Somebody is here who only looks: the screen is not idle. */
  stay: staffProcedure.mutation(() => ({ kind: 'here' as const })),

  lock: screenProcedure.mutation(({ ctx }) => {
    const phase = ctx.station.phase();
    if (phase.kind === 'open') phase.core.sessions.signOut(ctx.screen.id);
    return { kind: 'locked' as const };
  }),
});
