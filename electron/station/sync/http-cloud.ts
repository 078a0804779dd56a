// The cloud over HTTPS. Whatever comes back is another program's word: it is parsed before anything believes it, and a
// page of a hotel's network that answers in its place is a failure like any other.
import { z } from 'zod';
import {
  historyAnswer,
  pullAnswer,
  pushAnswer,
  returnAnswer,
  snapshotAnswer,
} from '#shared/contracts/protocol.ts';
import type { CloudPort } from './cloud-port.ts';
import { isTlsRefused } from './is-tls-refused.ts';
import { CloudRefusal, SyncFailure, type SyncFailureKind } from './sync-failure.ts';

export interface HttpCloudOptions {
  readonly cloudUrl: string;
  /** Read for each request: a new identity brings a new one. */
  readonly token: () => string;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  /** The clock in an answer, between two moments of ours. */
  readonly onCloudTime: (reading: ClockReading) => void;
}

export interface ClockReading {
  readonly cloudAt: number;
  readonly sentAt: number;
  readonly receivedAt: number;
}

export function createHttpCloud(options: HttpCloudOptions): CloudPort {
  const ask = <T>(call: Call, schema: z.ZodType<T>) => askCloud(options, call, schema);
  return {
    push: (input, signal) => ask({ procedure: 'sync.push', input, signal }, pushAnswer),
    pull: (input, signal) => ask({ procedure: 'sync.pull', input, signal }, pullAnswer),
    snapshot: (input, signal) => ask({ procedure: 'sync.snapshot', input, signal }, snapshotAnswer),
    history: (input, signal) => ask({ procedure: 'sync.history', input, signal }, historyAnswer),
    giveBack: (input, signal) => ask({ procedure: 'sync.giveBack', input, signal }, returnAnswer),
  };
}

const answered = z.object({ result: z.object({ data: z.unknown() }) });

interface Call {
  readonly procedure: string;
  readonly input: unknown;
  readonly signal: AbortSignal;
}

/** One procedure of the cloud; rejects with a SyncFailure. */
export async function askCloud<T>(options: HttpCloudOptions, call: Call, schema: z.ZodType<T>): Promise<T> {
  const sentAt = options.now();
  const response = await send(options, call);
  const body = await readJson(response);
  if (response.status !== 200) throw failureOf(response.status, body);
  if (body === undefined) throw new SyncFailure('not-the-cloud', `${call.procedure} answered no JSON`);
  const answer = schema.safeParse(answered.safeParse(body).data?.result.data);
  if (!answer.success) throw new SyncFailure('bad-answer', `${call.procedure} answered something else`);
  const cloudAt = Date.parse(response.headers.get('date') ?? '');
  if (!Number.isNaN(cloudAt)) options.onCloudTime({ cloudAt, sentAt, receivedAt: options.now() });
  return answer.data;
}

async function send(options: HttpCloudOptions, { procedure, input, signal }: Call): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${options.token()}` };
  try {
    return await options.fetch(new URL(`/trpc/${procedure}`, options.cloudUrl), {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
      redirect: 'manual',
      signal,
    });
  } catch (error) {
    throw new SyncFailure(isTlsRefused(error) ? 'not-the-cloud' : 'offline', procedure, error);
  }
}

/** Undefined: what came is not JSON. */
async function readJson(response: Response): Promise<unknown> {
  let text: string;
  try {
    text = await response.text();
  } catch (error) {
    throw new SyncFailure('offline', 'the answer broke off', error);
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const refused = z.object({
  error: z.object({ data: z.object({ refusal: z.object({ kind: z.string() }).optional() }) }),
});

function failureOf(status: number, body: unknown): SyncFailure {
  const { data } = refused.safeParse(body);
  const detail = `status ${status}`;
  // Only the cloud itself says so; a proxy that wants a password, or sends people to a page of its own, is in the way.
  const refusal = data?.error.data.refusal?.kind;
  if (refusal !== undefined) return new CloudRefusal(kindOf(status, refusal), detail, refusal);
  if (status >= 300 && status < 400) return new SyncFailure('not-the-cloud', detail);
  if (status === 401 || status === 403) {
    return new SyncFailure(data === undefined ? 'not-the-cloud' : 'unauthorised', detail);
  }
  return new SyncFailure(status === 429 || status >= 500 ? 'server' : 'bad-answer', detail);
}

function kindOf(status: number, refusal: string): SyncFailureKind {
  if (refusal === 'station-revoked') return 'revoked';
  if (status === 401 || status === 403) return 'unauthorised';
  return status === 429 ? 'server' : 'bad-answer';
}
