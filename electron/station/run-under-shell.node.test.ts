// The station under the desktop shell: ready, a window's port served, service told, a clean stop.
import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { must } from '#shared/must.ts';
import { randomIds } from './ids.ts';
import { runUnderShell } from './run-under-shell.ts';
import { makeFolder, removeFolder, TestClock } from './station-fixture.ts';

test('a window works through its port without a token, and the shell is told of the evening', async () => {
  const folder = makeFolder();
  const clock = new TestClock();
  const parent = new EventEmitter();
  const reports: unknown[] = [];
  const exits: number[] = [];
  const kept = (report: unknown): void => {
    reports.push(report);
    const { requestId } = Object(report);
    if (typeof requestId === 'number') say({ kind: 'secret-kept', requestId, problem: null });
  };
  const say = (data: unknown, ports: readonly unknown[] = []): void => {
    queueMicrotask(() => parent.emit('message', { data, ports }));
  };
  runUnderShell(
    { on: parent.on.bind(parent), postMessage: kept },
    {
      clock,
      ids: randomIds(clock),
      rendererFolder: join(folder, 'none'),
      program: resolve(import.meta.dirname, 'main.ts'),
      onBug: (error) => {
        throw error;
      },
      exit: (code) => void exits.push(code),
    },
  );
  say({
    kind: 'start',
    protocol: 1,
    dataDirectory: folder,
    secrets: null,
    areSecretsSealed: true,
    httpPort: 0,
  });
  await vi.waitFor(() => expect(reports).toContainEqual({ kind: 'ready', protocol: 1 }));
  expect(reports).toContainEqual({
    kind: 'service',
    service: { openParties: 0, timeZone: 'UTC', hours: [] },
  });
  const answers: unknown[] = [];
  const port = Object.assign(new EventEmitter(), {
    postMessage: (message: unknown) => void answers.push(message),
    start: () => undefined,
    close: () => undefined,
  });
  say({ kind: 'screen', screenId: '0191d3a0-7c1b-7a3e-8f00-0123456789ab' }, [port]);
  await vi.waitFor(() => expect(port.listenerCount('message')).toBe(1));
  port.emit('message', { data: { kind: 'call', id: 1, type: 'query', path: 'screen.status' } });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  expect(must(answers[0], 'an answer')).toMatchObject({ id: 1, data: { door: { kind: 'first-run' } } });
  expect(existsSync(join(folder, 'identity.json'))).toBe(false);
  say({ kind: 'power', event: 'resume' });
  say({ kind: 'stop' });
  await vi.waitFor(() => expect(exits).toEqual([0]));
  removeFolder(folder);
});
