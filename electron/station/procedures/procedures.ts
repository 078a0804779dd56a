// The levels a procedure may stand on: anyone at this address, a paired screen, a screen with somebody at it.
import { initTRPC, type TRPCError } from '@trpc/server';
import { z } from 'zod';
import { uuid } from '#shared/ids/uuid.ts';
import { may, type Permission } from '#shared/permissions/permissions.ts';
import { isOfPractice } from '#shared/practice/practice-op.ts';
import { madeMsAgo } from '../commands/kept-gesture.ts';
import { StorageError } from '../database/storage-error.ts';
import type { Screen } from '../screen/screen-sessions.ts';
import type { Context } from './context.ts';
import { withMaskedContacts, withoutContacts } from './guard-contacts.ts';
import { type Place, placeOf, realCore } from './place-of.ts';
import { refusal, refusalReason } from './station-error.ts';

const trpc = initTRPC.context<Context>().create({
  isDev: false,
  sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
  errorFormatter: ({ shape, error }) => {
    const { code, httpStatus, path } = shape.data;
    return {
      ...shape,
      message: wordsOf(error),
      data: { code, httpStatus, path, reason: refusalReason(error) },
    };
  },
});

/** A bug's message may hold anything; only the station's own log has it. */
const wordsOf = (error: TRPCError): string =>
  error.code === 'INTERNAL_SERVER_ERROR' ? 'Something went wrong in the station' : error.message;

export const { router } = trpc;

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: TRPCError };

/** A disk that refuses is an answer, not a bug. */
function storageErrorTold<Result extends Outcome>({ station }: Context, result: Result): Result {
  if (result.ok || !(result.error.cause instanceof StorageError)) return result;
  const phase = station.phase();
  if (phase.kind === 'open') phase.core.disk.refused();
  throw refusal(result.error.cause.reason);
}

export const publicProcedure = trpc.procedure.use(async ({ ctx, next }) =>
  storageErrorTold(ctx, await next()),
);

export const screenProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { screen: screenOf(ctx) } }),
);

export const openProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { screen: screenOf(ctx), core: realCore(ctx.station) } }),
);

/**
 * Somebody is at the screen. Only what they do keeps it from going idle, not what the screen reads by itself. One step,
 * not one upon another: every gesture goes through here, and a step costs as much as writing a row.
 */
export const staffProcedure = trpc.procedure.use(async ({ ctx, type, next, getRawInput }) => {
  const screen = screenOf(ctx);
  const place = placeOf(ctx.station, screen);
  const { station, core } = place;
  const member = core.sessions.memberAt(screen.id, type === 'mutation');
  if (member === null) throw refusal('screen-locked');
  const said = type === 'mutation' ? gesture.safeParse(await getRawInput()).data : undefined;
  if (said !== undefined) judgeEvening(place, said.opId);
  const gestureId = said?.gestureId ?? null;
  // The time of practice passes at another speed, and no practice outlives its station.
  const ago = place.isPractice ? 0 : (said?.madeMsAgo ?? 0);
  return storageErrorTold(
    ctx,
    await next({ ctx: { screen, station, core, member, madeMsAgo: ago, gestureId } }),
  );
});

/** What names no gesture is one of its own. */
const gestureId = uuid.nullable().catch(null);

const gesture = z.object({ opId: z.string(), madeMsAgo, gestureId });

/** A gesture that was made in practice and comes late is not done in service, nor the other way round. */
function judgeEvening({ isPractice }: Place, opId: string): void {
  if (isOfPractice(opId) === isPractice) return;
  throw refusal(isPractice ? 'only-in-service' : 'only-in-practice');
}

/** What is the restaurant's own and no evening's: refused while this screen practises. */
export const inServiceOnly = trpc.middleware(({ ctx: { station, screen }, next }) => {
  if (screen !== null && station.practice.at(screen.id) !== null) throw refusal('only-in-service');
  return next();
});

/** One matrix guards the screen and this answer. */
export const permittedProcedure = (what: Permission) =>
  staffProcedure.use(({ ctx, next }) => {
    if (!may(ctx.member, what)) throw refusal('not-permitted');
    return next();
  });

/** What names guests: off this computer it goes without their phones, and here in full to whoever may read them. */
export const readProcedure = (what: Permission) =>
  permittedProcedure(what).use(async ({ ctx, next }) => {
    const result = await next();
    if (!result.ok) return result;
    if (!ctx.isNear) return { ...result, data: withoutContacts(result.data) };
    return may(ctx.member, 'guests.contact') ? result : { ...result, data: withMaskedContacts(result.data) };
  });

/** Reads of the waitlist, the log and the inbox: guests' names and phones are in all of them. */
export const viewerProcedure = readProcedure('waitlist.view');

function screenOf({ screen }: Context): Screen {
  if (screen === null) throw refusal('screen-unknown');
  return screen;
}
