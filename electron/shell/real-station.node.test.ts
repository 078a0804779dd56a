// The real station under the real supervisor, over the line a window uses; only the border of the process
// is missing.
import { EventEmitter } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTRPCClient } from '@trpc/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPortConnection } from '#renderer/connection/port-connection.ts';
import { portLink } from '#renderer/connection/port-link.ts';
import { systemClock } from '#station/clock.ts';
import { randomIds } from '#station/ids.ts';
import type { AppRouter } from '#station/router.ts';
import { runUnderShell } from '#station/run-under-shell.ts';
import type { ParentPort } from '#station/transports/shell-link.ts';
import { type StationChild, StationProcess } from './station-process.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'real-station-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A message port as Electron would hand it to the station. */
function asElectronPort(port: MessagePort) {
  return {
    postMessage: (message: unknown) => port.postMessage(message),
    on: (event: 'message' | 'close', listener: (event: { readonly data: unknown }) => void) =>
      port.addEventListener(event, (happened) =>
        listener({ data: happened instanceof MessageEvent ? happened.data : undefined }),
      ),
    start: () => port.start(),
    close: () => port.close(),
  };
}

function runInside(bugs: unknown[]): StationChild<MessagePort> {
  const toStation = new EventEmitter();
  const toShell = new EventEmitter();
  const parent: ParentPort = {
    on: (event, listener) => toStation.on(event, listener),
    postMessage: (message) => void queueMicrotask(() => toShell.emit('message', message)),
  };
  runUnderShell(parent, {
    clock: systemClock,
    ids: randomIds(systemClock),
    program: join(import.meta.dirname, '../station/main.ts'),
    rendererFolder: folder,
    onBug: (bug) => bugs.push(bug),
    exit: (code) => toShell.emit('exit', code),
  });
  return {
    post: (data, ports) =>
      queueMicrotask(() => toStation.emit('message', { data, ports: ports.map(asElectronPort) })),
    listen: (onMessage, onExit) => {
      toShell.on('message', onMessage);
      toShell.on('exit', onExit);
    },
    kill: () => undefined,
  };
}

test('a station started by the shell opens its data, keeps its secrets there, and serves the window', async () => {
  const bugs: unknown[] = [];
  const kept: string[] = [];
  const station = new StationProcess<MessagePort>({
    fork: () => runInside(bugs),
    newLine: () => {
      const { port1, port2 } = new MessageChannel();
      return { screenEnd: port1, stationEnd: port2 };
    },
    dataDirectory: join(folder, 'data'),
    httpPort: 0,
    secrets: {
      read: async () => ({ text: kept.at(-1) ?? null, areSealed: true }),
      keep: async (text) => void kept.push(text),
    },
    now: Date.now,
    onHealth: () => undefined,
    warn: (sentence, cause) => bugs.push([sentence, cause]),
  });
  const connection = createPortConnection();
  const client = createTRPCClient<AppRouter>({ links: [portLink({ connection, timeoutMs: 20_000 })] });
  station.serve({ give: (port) => connection.attach(port) });
  station.start();
  const status = await client.screen.status.query();
  expect(status).toMatchObject({ door: { kind: 'first-run' } });
  expect(station.health).toEqual({ kind: 'running' });
  expect(kept.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(station.service).toMatchObject({ openParties: 0 }));
  await station.stop();
  expect(bugs).toEqual([]);
});
