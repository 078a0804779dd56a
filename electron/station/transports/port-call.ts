// Answers one call that came over a port. Whatever the procedure does, the screen gets a `done` or a
// `failed`, unless it aborted the call itself.
import {
  type AnyTRPCRouter,
  callTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  isTrackedEnvelope,
  TRPCError,
} from '@trpc/server';
import type { ScreenMessage, StationMessage } from '#shared/contracts/port-message.ts';

export type PortCall = Extract<ScreenMessage, { kind: 'call' }>;

export type CallTarget = {
  readonly router: AnyTRPCRouter;
  readonly context: () => Promise<unknown>;
  readonly signal: AbortSignal;
};

function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function* subscriptionMessages(id: number, events: unknown): AsyncGenerator<StationMessage> {
  if (!isAsyncIterable(events)) {
    throw new TRPCError({ code: 'INTERNAL_SERVER_ERROR', message: 'A subscription must be a generator' });
  }
  yield { kind: 'started', id };
  for await (const event of events) {
    if (isTrackedEnvelope(event)) {
      const [eventId, data] = event;
      yield { kind: 'data', id, eventId, data: { id: eventId, data } };
    } else yield { kind: 'data', id, data: event };
  }
  yield { kind: 'done', id };
}

export async function* answerCall(call: PortCall, target: CallTarget): AsyncGenerator<StationMessage> {
  const { id, type, path, input } = call;
  const result: unknown = await callTRPCProcedure({
    router: target.router,
    path,
    type,
    getRawInput: async () => input,
    ctx: await target.context(),
    signal: target.signal,
    batchIndex: 0,
  });
  if (type === 'subscription') {
    yield* subscriptionMessages(id, result);
    return;
  }
  yield { kind: 'data', id, data: result };
  yield { kind: 'done', id };
}

export function failedCall(call: PortCall, router: AnyTRPCRouter, cause: unknown): StationMessage {
  const { id, type, path, input } = call;
  const error = getTRPCErrorFromUnknown(cause);
  const shape = getTRPCErrorShape({ config: router._def._config, error, type, path, input, ctx: undefined });
  return { kind: 'failed', id, error: { code: shape.code, message: shape.message, data: { ...shape.data } } };
}
