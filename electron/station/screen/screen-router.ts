// How a browser becomes a screen of this station, and how people come to it and leave it.
import { z } from 'zod';
import type { Context } from '../procedures/context.ts';
import { openProcedure, publicProcedure, router, screenProcedure } from '../procedures/procedures.ts';
import { refusal } from '../procedures/station-error.ts';
import { isSameHmac } from '../staff/pin-hmac.ts';
import type { StaffMember } from '../staff/staff-directory.ts';

const pin = z.string().regex(/^\d{4,8}$/, 'a PIN is 4 to 8 digits');
const screenToken = z.string().min(16).max(128);

const publicMember = ({ id, name, role }: StaffMember) => ({ id, name, role });

export const screenRouter = router({
  status: publicProcedure.query(({ ctx }) => screenStatus(ctx)),

  pair: publicProcedure.input(z.object({ token: screenToken })).mutation(({ ctx, input }) => {
    const { station } = ctx;
    if (!isSameHmac(input.token, station.screenToken)) throw refusal('screen-unknown');
    const phase = station.phase();
    const token = phase.kind === 'open' ? station.ids.secret() : station.screenToken;
    if (phase.kind === 'open') phase.core.sessions.admit(token, 'Browser');
    ctx.remember(token);
    return { kind: 'paired' as const };
  }),

  unlock: openProcedure.input(z.object({ pin })).mutation(({ ctx, input }) => {
    const answer = ctx.core.pins.check(ctx.screen.id, input.pin);
    if (answer.kind !== 'known') return answer;
    ctx.core.sessions.signIn(ctx.screen.id, answer.member);
    return { kind: 'unlocked' as const, member: publicMember(answer.member) };
  }),

  lock: screenProcedure.mutation(({ ctx }) => {
    const phase = ctx.station.phase();
    if (phase.kind === 'open') phase.core.sessions.signOut(ctx.screen.id);
    return { kind: 'locked' as const };
  }),
});

function screenStatus({ station, screen }: Context) {
  const phase = station.phase();
  if (phase.kind === 'recovery') {
    return { phase: 'recovery' as const, how: phase.how, isPaired: screen !== null, member: null };
  }
  const member = screen === null ? null : phase.core.sessions.memberAt(screen.id, false);
  return {
    phase: 'ready' as const,
    how: null,
    isPaired: screen !== null,
    member: member === null ? null : publicMember(member),
  };
}
