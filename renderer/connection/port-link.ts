// The last link of a screen's tRPC client in the desktop program: sends calls over the port connection.
// A query or command always settles, by its answer, by abort or by timeout; a subscription outlives ports.
import { type Operation, type OperationResultObserver, TRPCClientError, type TRPCLink } from '@trpc/client';
import type { AnyTRPCRouter } from '@trpc/server';
import { observable } from '@trpc/server/observable';
import type { CallListener, LineState, PortConnection } from './port-connection.ts';

/** Why a call has no answer although nobody refused it; stands in `error.meta.portFailure`. */
export type PortFailure = 'timeout' | 'station-lost' | 'aborted';

export type PortLinkOptions = {
  readonly connection: PortConnection;
  /** How long a query or command may take, reconnecting included. */
  readonly timeoutMs: number;
};

type Watch = { readonly op: Operation; readonly observer: OperationResultObserver<AnyTRPCRouter, unknown> };

const sentences: Readonly<Record<PortFailure, string>> = {
  timeout: 'The station did not answer in time',
  'station-lost': 'The station stopped before it answered',
  aborted: 'The call was withdrawn',
};

function failure(portFailure: PortFailure): TRPCClientError<AnyTRPCRouter> {
  return new TRPCClientError(sentences[portFailure], { meta: { portFailure } });
}

export function portLink(options: PortLinkOptions): TRPCLink<AnyTRPCRouter> {
  return () =>
    ({ op }) =>
      observable((observer) =>
        op.type === 'subscription'
          ? subscribe({ op, observer }, options)
          : request({ op, observer }, options),
      );
}

function listener({ observer }: Watch): CallListener {
  return {
    started: () => observer.next({ result: { type: 'started' } }),
    data: (data, id) =>
      observer.next({ result: { type: 'data', data, ...(id === undefined ? {} : { id }) } }),
    done: () => observer.complete(),
    failed: (error) => observer.error(TRPCClientError.from({ error })),
    lost: () => observer.error(failure('station-lost')),
  };
}

function request(watch: Watch, { connection, timeoutMs }: PortLinkOptions): () => void {
  const { op, observer } = watch;
  if (op.signal?.aborted) {
    observer.error(failure('aborted'));
    return () => undefined;
  }
  const call = connection.call({ type: op.type, path: op.path, input: op.input }, listener(watch));
  const giveUp = (why: PortFailure): void => {
    call.abort();
    observer.error(failure(why));
  };
  const onAbort = (): void => giveUp('aborted');
  const timer = setTimeout(() => giveUp('timeout'), timeoutMs);
  op.signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    clearTimeout(timer);
    op.signal?.removeEventListener('abort', onAbort);
    call.abort();
  };
}

function subscribe(watch: Watch, { connection }: PortLinkOptions): () => void {
  const { op, observer } = watch;
  if (op.signal?.aborted) {
    observer.complete();
    return () => undefined;
  }
  const showState = (line: LineState): void => {
    const state = line === 'open' ? 'pending' : 'connecting';
    observer.next({ result: { type: 'state', state, error: null } });
  };
  if (connection.state() === 'connecting') showState('connecting');
  const forget = connection.onState(showState);
  const call = connection.call({ type: op.type, path: op.path, input: op.input }, listener(watch));
  const onAbort = (): void => observer.complete();
  op.signal?.addEventListener('abort', onAbort, { once: true });
  return () => {
    forget();
    op.signal?.removeEventListener('abort', onAbort);
    call.abort();
  };
}
