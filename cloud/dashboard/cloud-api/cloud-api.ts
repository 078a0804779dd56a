/** The cloud as the dashboard calls it, and what a failed call means to a person. */
import { createTRPCClient, httpBatchLink, type TRPCClient, TRPCClientError } from '@trpc/client';
import type { CloudRouter } from '#server/router.ts';
import { type Connection, noteAnswer } from './connection.ts';

export type CloudApi = TRPCClient<CloudRouter>;

/** What a page asks at once travels in one request, which counts once. */
export const openCloudApi = (connection: Connection): CloudApi =>
  createTRPCClient<CloudRouter>({
    links: [
      httpBatchLink({
        url: '/trpc',
        maxItems: 16,
        fetch: (address, { signal = null, ...init } = {}) =>
          noteAnswer(connection, () => fetch(address, { ...init, signal })),
      }),
    ],
  });

type ErrorData = NonNullable<TRPCClientError<CloudRouter>['data']>;
type Refusal = NonNullable<ErrorData['refusal']>;

export type Failure =
  /** `count`: what its words name, such as the minutes to wait. */
  | { readonly kind: 'refused'; readonly refusal: Refusal['kind']; readonly count?: number }
  /** `fields` are the paths of what was not right. */
  | { readonly kind: 'invalid'; readonly fields: readonly string[] }
  | { readonly kind: 'unreachable' };

const MINUTE_MS = 60_000;

function countOf(refusal: Refusal): number {
  if ('retryAfterMs' in refusal) return Math.ceil(refusal.retryAfterMs / MINUTE_MS);
  return 'limit' in refusal ? refusal.limit : 0;
}

export const failureBy = (refusal: Refusal): Failure => ({
  kind: 'refused',
  refusal: refusal.kind,
  count: countOf(refusal),
});

/** What a page refuses by itself, as the cloud would. */
export class RefusedHere extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}

export function failureOf(error: unknown): Failure {
  if (error instanceof RefusedHere) return failureBy(error.refusal);
  if (!(error instanceof TRPCClientError)) throw error;
  const { data }: TRPCClientError<CloudRouter> = error;
  if (data?.refusal) return failureBy(data.refusal);
  if (data?.code !== 'BAD_REQUEST') return { kind: 'unreachable' };
  return { kind: 'invalid', fields: (data.issues ?? []).map(({ path }) => path) };
}

/** Whether the cloud knows nobody in this browser. */
export const isStranger = (failure: Failure): boolean =>
  failure.kind === 'refused' && failure.refusal === 'not-signed-in';
