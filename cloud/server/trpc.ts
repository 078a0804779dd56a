// The procedures every router of the cloud is built from: open ones, those of a signed-in person, and those of a paired
// station. An expected refusal reaches the caller as data; anything else only as a request id.
import { initTRPC, TRPCError } from '@trpc/server';
import { ZodError } from 'zod';
import type { OperatorPermission } from '#shared/operators/operator-permissions.ts';
import type { Result } from '#shared/result.ts';
import { TooBusy } from './accounts/password-hasher.ts';
import type { Cloud } from './cloud.ts';
import type { Site } from './http/site.ts';
import { allowedOperator, operatorAtDoor } from './operators/operator-at-door.ts';
import { accountOf, readerOf, sessionOf, type Visitor } from './rates/visitor.ts';
import { type Refusal, wordingOf } from './refusal.ts';

export interface RequestContext {
  readonly cloud: Cloud;
  readonly site: Site;
  readonly requestId: string;
  /** Where on the network it comes from; null: from this machine. */
  readonly address: string | null;
  readonly requestHeaders: Headers;
  readonly responseHeaders: Headers;
  /** Who asks, found out at the door. */
  readonly visitor: Visitor;
}

class Refused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(wordingOf(refusal).words);
    this.refusal = refusal;
  }
}

const issuesOf = (error: ZodError): readonly { readonly path: string; readonly message: string }[] =>
  error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));

interface Detail {
  readonly refusal?: Refusal;
  readonly issues?: ReturnType<typeof issuesOf>;
}

function detailOf({ cause }: TRPCError): Detail {
  if (cause instanceof Refused) return { refusal: cause.refusal };
  return cause instanceof ZodError ? { issues: issuesOf(cause) } : {};
}

function messageOf(error: TRPCError): string {
  if (error.code === 'INTERNAL_SERVER_ERROR') return 'Something went wrong on our side.';
  return error.cause instanceof ZodError ? 'What was sent is not valid.' : error.message;
}

const trpc = initTRPC.context<RequestContext>().create({
  isDev: false,
  errorFormatter: ({ shape, error, ctx }) => ({
    code: shape.code,
    message: messageOf(error),
    data: {
      code: shape.data.code,
      httpStatus: shape.data.httpStatus,
      requestId: ctx?.requestId,
      ...detailOf(error),
    },
  }),
});

export const { router } = trpc;
function refusedAs(refusal: Refusal): TRPCError {
  const { code, words } = wordingOf(refusal);
  return new TRPCError({ code, message: words, cause: new Refused(refusal) });
}

/** The value of a result, or the refusal as an answer of the API. */
export function orRefuse<T>(result: Result<T, Refusal>): T {
  if (result.ok) return result.value;
  throw refusedAs(result.reason);
}

/** While an operator looks as a tenant, their browser changes nothing but at the operators' own doors. */
export const publicProcedure = trpc.procedure.use(({ ctx, type, next }) => {
  if (type !== 'query' && ctx.visitor.kind === 'viewer') throw refusedAs({ kind: 'looking-only' });
  return next();
});

/** For whatever hashes a password: it may be sent away while too many wait for theirs. */
const sentAwayWhenBusy = trpc.middleware(async ({ next }) => {
  const answer = await next();
  if (!answer.ok && answer.error.cause instanceof TooBusy) throw refusedAs({ kind: 'too-busy' });
  return answer;
});

export const hashingProcedure = publicProcedure.use(sentAwayWhenBusy);

/** Somebody signed in, also with a first password that still has to be changed. */
export const sessionProcedure = publicProcedure.use(({ ctx, next }) => {
  return next({ ctx: { session: orRefuse(sessionOf(ctx.visitor)) } });
});

/** A question about the tenant: of its people, or of an operator who looks at it. */
export const readerProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { reader: orRefuse(readerOf(ctx.visitor)) } }),
);

/** An operator whose password was right; whether they gave the second factor stands in the session. */
export const unconfirmedOperatorProcedure = trpc.procedure.use(async ({ ctx, next }) => {
  const session = await operatorAtDoor(ctx, ctx.requestHeaders);
  if (!session) throw refusedAs({ kind: 'not-signed-in' });
  return next({ ctx: { operatorSession: session, operator: session.operator } });
});

/** An operator who gave both factors and whose role allows it. */
export const operatorProcedure = (permission: OperatorPermission) =>
  unconfirmedOperatorProcedure.use(({ ctx: { operatorSession }, next }) => {
    orRefuse(allowedOperator(operatorSession, permission));
    return next();
  });

export const sessionHashingProcedure = sessionProcedure.use(sentAwayWhenBusy);

export const accountProcedure = publicProcedure.use(({ ctx, next }) =>
  next({ ctx: { session: orRefuse(accountOf(ctx.visitor)) } }),
);

export const accountHashingProcedure = accountProcedure.use(sentAwayWhenBusy);

export const stationProcedure = publicProcedure.use(({ ctx, next }) => {
  const { visitor } = ctx;
  if (visitor.kind === 'no-station') throw refusedAs(visitor.refusal);
  if (visitor.kind !== 'station') throw refusedAs({ kind: 'station-unknown' });
  return next({ ctx: { station: visitor.station } });
});
