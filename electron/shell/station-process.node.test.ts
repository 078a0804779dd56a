// A station that really dies, in a worker thread, under the real supervisor, with a real screen on the line.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { createTRPCClient } from '@trpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPortConnection } from '#renderer/connection/port-connection.ts';
import { portLink } from '#renderer/connection/port-link.ts';
import type { StationHealth } from '#shared/contracts/desktop-bridge.ts';
import { type StationChild, StationProcess } from './station-process.ts';
import type { StandInRouter } from './station-stand-in.ts';

let folder = '';
let running: StationProcess<MessagePort> | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shell-'));
});
afterEach(async () => {
  await running?.stop();
  await rm(folder, { recursive: true, force: true });
});

function forkWorker(): StationChild<MessagePort> {
  const worker = new Worker(new URL('./station-stand-in.ts', import.meta.url));
  return {
    post: (data, ports) => void Reflect.apply(worker.postMessage, worker, [{ data, ports }, [...ports]]),
    listen: (onMessage, onExit) => {
      worker.on('message', onMessage);
      worker.on('exit', onExit);
    },
    kill: () => void worker.terminate(),
  };
}

function startShell() {
  const kept: string[] = [];
  const healths: StationHealth[] = [];
  const warnings: string[] = [];
  const station = new StationProcess<MessagePort>({
    fork: forkWorker,
    newLine: () => {
      const { port1, port2 } = new MessageChannel();
      return { screenEnd: port1, stationEnd: port2 };
    },
    dataDirectory: folder,
    httpPort: 0,
    secrets: {
      read: async () => ({ text: kept.at(-1) ?? null, areSealed: true }),
      keep: async (text) => void kept.push(text),
    },
    now: () => performance.now(),
    onHealth: (health) => healths.push(health),
    warn: (sentence) => warnings.push(sentence),
  });
  running = station;
  const connection = createPortConnection();
  station.serve({ give: (port) => connection.attach(port) });
  const client = createTRPCClient<StandInRouter>({ links: [portLink({ connection, timeoutMs: 20_000 })] });
  return { station, client, kept, healths, warnings };
}

test('a command under way when the station crashes is saved once, and the screen recovers within a second', async () => {
  const { station, client, healths, kept, warnings } = startShell();
  const counts: number[] = [];
  client.follow.subscribe(undefined, { onData: (count) => counts.push(count) });
  station.start();
  expect(await client.add.mutate({ opId: 'first', crash: false })).toBe('saved');
  expect(station.service).toMatchObject({ openParties: 2 });
  const crashedAt = performance.now();
  expect(await client.add.mutate({ opId: 'second', crash: true })).toBe('saved before');
  expect(performance.now() - crashedAt).toBeLessThan(1_000);
  expect(await client.list.query()).toEqual(['first', 'second']);
  await vi.waitFor(() => expect(counts).toEqual([0, 2]));
  expect(healths.map(({ kind }) => kind)).toEqual([
    'starting',
    'running',
    'restarting',
    'restarting',
    'running',
  ]);
  expect(kept).toEqual(['kept by the stand-in', 'kept by the stand-in']);
  expect(warnings).toEqual([]);
});

test('a station that cannot run says why and is not started again until somebody asks', async () => {
  await writeFile(join(folder, 'locked'), '');
  const { station, client } = startShell();
  station.start();
  await vi.waitFor(() =>
    expect(station.health).toEqual({ kind: 'in-trouble', sentence: 'The data folder is in use.' }),
  );
  await rm(join(folder, 'locked'));
  const early = client.list.query();
  station.start();
  expect(await early).toEqual([]);
  expect(station.health).toEqual({ kind: 'running' });
});

test('secrets that cannot be read stop the start: a paired station never becomes a new one', async () => {
  const station = new StationProcess<MessagePort>({
    fork: forkWorker,
    newLine: () => {
      const { port1, port2 } = new MessageChannel();
      return { screenEnd: port1, stationEnd: port2 };
    },
    dataDirectory: folder,
    httpPort: 0,
    secrets: { read: () => Promise.reject(new Error('EIO')), keep: async () => undefined },
    now: () => performance.now(),
    onHealth: () => undefined,
    warn: () => undefined,
  });
  running = station;
  station.start();
  await vi.waitFor(() => expect(station.health).toMatchObject({ kind: 'in-trouble' }));
});

test('a stop closes the station in order and leaves nothing running', async () => {
  const { station, client } = startShell();
  station.start();
  await client.list.query();
  await station.stop();
  expect(station.health).toEqual({ kind: 'starting' });
  expect(station.service).toBeUndefined();
});
