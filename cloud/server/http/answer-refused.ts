// Answers of the door itself, before or beside tRPC, in the shape a tRPC client reads.
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { type Refusal, wordingOf } from '../refusal.ts';
import type { CloudEnvironment } from './request-log.ts';

interface DoorAnswer {
  readonly status: ContentfulStatusCode;
  readonly message: string;
}

const answers = {
  FORBIDDEN: { status: 403, message: 'This request came from another site.' },
  NOT_FOUND: { status: 404, message: 'There is nothing at this address.' },
  PAYLOAD_TOO_LARGE: { status: 413, message: 'This is more than one request may carry.' },
  MISDIRECTED: { status: 421, message: 'This service does not answer to that name.' },
  INTERNAL_SERVER_ERROR: { status: 500, message: 'Something went wrong on our side.' },
} as const satisfies Readonly<Record<string, DoorAnswer>>;

const JSON_RPC_SERVER_ERROR = -32_000;

export function answerRefused(c: Context<CloudEnvironment>, code: keyof typeof answers): Response {
  const { status, message } = answers[code];
  const data = { code, httpStatus: status, requestId: c.get('requestId') };
  return c.json({ error: { code: JSON_RPC_SERVER_ERROR, message, data } }, status);
}

/** A refusal the API could have made, made before it was asked. */
export function answerRefusal(c: Context<CloudEnvironment>, refusal: Refusal): Response {
  const { code, words } = wordingOf(refusal);
  const httpStatus = getHTTPStatusCodeFromError(new TRPCError({ code }));
  const data = { code, httpStatus, requestId: c.get('requestId'), refusal };
  return Response.json(
    { error: { code: JSON_RPC_SERVER_ERROR, message: words, data } },
    { status: httpStatus },
  );
}
