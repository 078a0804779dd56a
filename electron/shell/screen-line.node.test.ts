// The whole line, screen to station, over Node's own MessageChannel: no Electron is needed to know that
// calls are answered, withdrawn, timed out and carried over to a new port.
import { EventEmitter, on } from 'node:events';
import { createTRPCClient, createTRPCUntypedClient, TRPCClientError } from '@trpc/client';
import { initTRPC, TRPCError, tracked } from '@trpc/server';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { createPortConnection } from '#renderer/connection/port-connection.ts';
import { portLink } from '#renderer/connection/port-link.ts';
import { servePort } from '#station/transports/port-transport.ts';
import type { StationPort } from '#station/transports/station-port.ts';

const t = initTRPC.context<{ readonly screen: string }>().create();

/** A small station: its rows live as long as the object, like a database lives as long as its file. */
function makeStation() {
  const bells = new EventEmitter();
  const verdicts = new Map<string, string>();
  const seen = { applied: 0, aborted: 0, contexts: 0 };
  const router = t.router({
    status: t.procedure.query(({ ctx }) => ({ screen: ctx.screen })),
    echo: t.procedure.input(z.object({ text: z.string().max(5) })).query(({ input }) => input.text),
    refuse: t.procedure.query(() => {
      throw new TRPCError({ code: 'FORBIDDEN', message: 'Only a manager may do this' });
    }),
    unsendable: t.procedure.query(() => () => undefined),
    never: t.procedure.query(
      ({ signal }) =>
        new Promise<string>((resolve) => {
          signal?.addEventListener('abort', () => {
            seen.aborted += 1;
            resolve('late');
          });
        }),
    ),
    add: t.procedure.input(z.object({ opId: z.string(), name: z.string() })).mutation(async ({ input }) => {
      const first = verdicts.get(input.opId);
      if (first !== undefined) return first;
      seen.applied += 1;
      verdicts.set(input.opId, `added ${input.name}`);
      bells.emit('applied');
      if (input.name === 'Okafor') await new Promise(() => undefined);
      return `added ${input.name}`;
    }),
    pair: t.procedure
      .input(z.object({ code: z.string() }))
      .mutation(() => new Promise<string>(() => undefined)),
    changes: t.procedure.subscription(async function* ({ signal }) {
      yield 'opened';
      for await (const [event] of on(bells, 'change', { signal: signal ?? new AbortController().signal })) {
        yield String(event);
      }
    }),
    counted: t.procedure
      .input(z.object({ lastEventId: z.string().optional() }).optional())
      .subscription(async function* ({ input, signal }) {
        const from = Number(input?.lastEventId ?? 0) + 1;
        yield tracked(String(from), from);
        await new Promise((resolve) => signal?.addEventListener('abort', resolve));
      }),
  });
  return { router, bells, seen };
}

type Station = ReturnType<typeof makeStation>;
const ports: MessagePort[] = [];
const faults: string[] = [];
afterEach(() => {
  for (const port of ports.splice(0)) port.close();
  faults.length = 0;
});

function stationEnd(port: MessagePort): StationPort {
  return {
    post: (message) => port.postMessage(message),
    listen: (onMessage, onClose) => {
      port.addEventListener('message', (event) => onMessage(event.data));
      port.addEventListener('close', onClose);
      port.start();
    },
    close: () => port.close(),
  };
}

/** Gives the screen a port to a station process; `crash` takes it away with whatever was under way. */
function newPort(station: Station) {
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  servePort({
    port: stationEnd(port2),
    router: station.router,
    createContext: async () => {
      station.seen.contexts += 1;
      return { screen: 'host stand' };
    },
    onFault: (why) => faults.push(why),
  });
  return { port: port1, crash: () => port2.close() };
}

function makeScreen(timeoutMs = 5_000) {
  const connection = createPortConnection();
  const client = createTRPCClient<Station['router']>({ links: [portLink({ connection, timeoutMs })] });
  return { connection, client };
}

function connected() {
  const station = makeStation();
  const screen = makeScreen();
  const line = newPort(station);
  screen.connection.attach(line.port);
  return { station, ...screen, ...line };
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  const error = await call.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return error instanceof TRPCClientError ? (error.meta?.portFailure ?? error.data?.code) : error;
}

test('a query is answered, and its context is that of the moment', async () => {
  const { client, station } = connected();
  expect(await client.status.query()).toEqual({ screen: 'host stand' });
  expect(await client.echo.query({ text: 'abc' })).toBe('abc');
  expect(station.seen.contexts).toBe(2);
});

test('a refusal and a bad input arrive as typed errors with their words', async () => {
  const { client } = connected();
  await expect(client.refuse.query()).rejects.toThrow('Only a manager may do this');
  expect(await failureOf(client.refuse.query())).toBe('FORBIDDEN');
  expect(await failureOf(client.echo.query({ text: 'too long' }))).toBe('BAD_REQUEST');
});

test('a procedure nobody knows, or called as the wrong type, is refused', async () => {
  const { connection } = connected();
  const client = createTRPCUntypedClient<Station['router']>({
    links: [portLink({ connection, timeoutMs: 5_000 })],
  });
  expect(await failureOf(client.query('nothing'))).toBe('NOT_FOUND');
  expect(await failureOf(client.mutation('status'))).toBe('NOT_FOUND');
});

test('an answer that cannot cross a port is a failure, not silence', async () => {
  const { client } = connected();
  expect(await failureOf(client.unsendable.query())).toBe('INTERNAL_SERVER_ERROR');
  expect(faults).toEqual(['The answer of unsendable cannot be sent']);
});

test('a withdrawn call ends at both ends', async () => {
  const { client, station } = connected();
  const abort = new AbortController();
  const call = failureOf(client.never.query(undefined, { signal: abort.signal }));
  abort.abort();
  expect(await call).toBe('aborted');
  await vi.waitFor(() => expect(station.seen.aborted).toBe(1));
  expect(await failureOf(client.never.query(undefined, { signal: abort.signal }))).toBe('aborted');
});

test('a call that takes too long gives up and is withdrawn at the station', async () => {
  const station = makeStation();
  const { client, connection } = makeScreen(20);
  connection.attach(newPort(station).port);
  expect(await failureOf(client.never.query())).toBe('timeout');
  await vi.waitFor(() => expect(station.seen.aborted).toBe(1));
});

test('calls made before there is a station wait for it', async () => {
  const station = makeStation();
  const { client, connection } = makeScreen();
  const call = client.echo.query({ text: 'early' });
  expect(connection.state()).toBe('connecting');
  connection.attach(newPort(station).port);
  expect(await call).toBe('early');
});

test('a subscription follows changes, survives a crash of the station, and stops when asked', async () => {
  const { client, connection, station, crash } = connected();
  const heard: string[] = [];
  const states: string[] = [];
  const subscription = client.changes.subscribe(undefined, {
    onData: (event) => heard.push(event),
    onConnectionStateChange: ({ state }) => states.push(state),
  });
  await vi.waitFor(() => expect(heard).toEqual(['opened']));
  station.bells.emit('change', 'Garcia seated');
  await vi.waitFor(() => expect(heard).toEqual(['opened', 'Garcia seated']));
  crash();
  await vi.waitFor(() => expect(connection.state()).toBe('connecting'));
  await vi.waitFor(() => expect(station.bells.listenerCount('change')).toBe(0));
  connection.attach(newPort(station).port);
  await vi.waitFor(() => expect(heard).toEqual(['opened', 'Garcia seated', 'opened']));
  expect(states).toEqual(['connecting', 'pending']);
  subscription.unsubscribe();
  await vi.waitFor(() => expect(station.bells.listenerCount('change')).toBe(0));
});

test('a subscription with numbered events goes on after the last one seen', async () => {
  const { client, connection, station } = connected();
  const heard: number[] = [];
  const subscription = client.counted.subscribe(undefined, { onData: (event) => heard.push(event.data) });
  await vi.waitFor(() => expect(heard).toEqual([1]));
  connection.attach(newPort(station).port);
  await vi.waitFor(() => expect(heard).toEqual([1, 2]));
  subscription.unsubscribe();
});

test('a command cut off by a crash is sent again by itself and takes effect once', async () => {
  const { client, connection, station, crash } = connected();
  const applied = new Promise((resolve) => station.bells.once('applied', resolve));
  const call = client.add.mutate({ opId: 'op-1', name: 'Okafor' });
  await applied;
  crash();
  await vi.waitFor(() => expect(connection.state()).toBe('connecting'));
  const second = client.add.mutate({ opId: 'op-2', name: 'Garcia' });
  connection.attach(newPort(station).port);
  expect(await call).toBe('added Okafor');
  expect(await second).toBe('added Garcia');
  expect(station.seen.applied).toBe(2);
});

test('a mutation without an opId is not repeated: the screen is told that its outcome is unknown', async () => {
  const { client, crash } = connected();
  const call = failureOf(client.pair.mutate({ code: '1234' }));
  crash();
  expect(await call).toBe('station-lost');
});

test('an answer from a replaced port is not taken for one of the new port', async () => {
  const { client, connection, station } = connected();
  const fake = new MessageChannel();
  ports.push(fake.port1, fake.port2);
  const call = client.echo.query({ text: 'once' });
  connection.attach(fake.port1);
  connection.attach(newPort(station).port);
  fake.port2.postMessage({ kind: 'data', id: 1, data: 'forged' });
  expect(await call).toBe('once');
});

test('messages that are none are dropped, and answered when they name a call', async () => {
  const { port1: screen, port2 } = new MessageChannel();
  ports.push(screen, port2);
  const { router } = makeStation();
  servePort({
    port: stationEnd(port2),
    router,
    createContext: async () => ({ screen: 'broken' }),
    onFault: (why) => faults.push(why),
  });
  const heard: unknown[] = [];
  screen.addEventListener('message', (event) => heard.push(event.data));
  screen.start();
  const garbage = [
    null,
    7,
    'call',
    [],
    {},
    { kind: 'call' },
    { kind: 'call', id: -1 },
    { kind: 'abort', id: 0.5 },
  ];
  for (const message of garbage) screen.postMessage(message);
  screen.postMessage({ kind: 'call', id: 9, type: 'delete', path: 'status' });
  screen.postMessage({ kind: 'abort', id: 77 });
  screen.postMessage({ kind: 'call', id: 10, type: 'query', path: 'status' });
  await vi.waitFor(() => expect(heard).toContainEqual({ kind: 'done', id: 10 }));
  expect(heard).toContainEqual(expect.objectContaining({ kind: 'failed', id: 9 }));
  expect(faults).toHaveLength(garbage.length + 1);
});

test('garbage from a station does not disturb a screen', async () => {
  const { connection, client } = makeScreen();
  const { port1, port2 } = new MessageChannel();
  ports.push(port1, port2);
  connection.attach(port1);
  const call = client.echo.query({ text: 'a' });
  for (const message of [
    null,
    'data',
    { kind: 'data' },
    { kind: 'data', id: 99, data: 1 },
    { kind: 'odd', id: 1 },
  ]) {
    port2.postMessage(message);
  }
  port2.postMessage({ kind: 'data', id: 1, data: 'a' });
  port2.postMessage({ kind: 'done', id: 1 });
  expect(await call).toBe('a');
});

test('a screen out of control is held to 200 open calls', async () => {
  const { client } = connected();
  const abort = new AbortController();
  const calls = Array.from({ length: 200 }, () =>
    failureOf(client.never.query(undefined, { signal: abort.signal })),
  );
  expect(await failureOf(client.status.query())).toBe('TOO_MANY_REQUESTS');
  abort.abort();
  await Promise.all(calls);
  expect(await client.status.query()).toEqual({ screen: 'host stand' });
});
