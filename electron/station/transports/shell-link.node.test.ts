// The station under a shell, with the parent port played by two ends of an ordinary emitter.
import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { stationReport } from '#shared/contracts/shell-messages.ts';
import { findParentPort, listenToShell, type ShellStart } from './shell-link.ts';

function runUnderShell() {
  const parent = new EventEmitter();
  const reports: unknown[] = [];
  const heard: string[] = [];
  const starts: ShellStart[] = [];
  const port = { on: parent.on.bind(parent), postMessage: (message: unknown) => void reports.push(message) };
  const link = listenToShell(port, {
    start: (start) => void starts.push(start),
    screen: (screenId) => void heard.push(`screen ${screenId}`),
    power: (event) => void heard.push(event),
    stop: () => void heard.push('stop'),
    fault: (why) => void heard.push(why),
  });
  const say = (data: unknown, ports: readonly unknown[] = []) => parent.emit('message', { data, ports });
  return { link, say, reports, heard, starts };
}

const screenId = '0191d3a0-7c1b-7a3e-8f00-0123456789ab';
const start = {
  kind: 'start',
  protocol: 1,
  dataDirectory: '/data',
  secrets: 'token',
  areSecretsSealed: true,
  httpPort: 0,
};

test('the first message brings the secrets kept for the station', async () => {
  const { say, starts } = runUnderShell();
  say(start);
  expect(starts).toHaveLength(1);
  expect(starts[0]?.dataDirectory).toBe('/data');
  expect(await starts[0]?.secrets.read()).toBe('token');
});

test('a secret counts as kept only when the shell says so', async () => {
  const { say, starts, reports } = runUnderShell();
  say({ ...start, secrets: null });
  const secrets = starts[0]?.secrets;
  expect(await secrets?.read()).toBeNull();
  const writing = secrets?.write('new token');
  expect(reports).toEqual([{ kind: 'keep-secret', requestId: 1, text: 'new token' }]);
  expect(await secrets?.read()).toBeNull();
  say({ kind: 'secret-kept', requestId: 1, problem: null });
  await writing;
  expect(await secrets?.read()).toBe('new token');
  const failing = secrets?.write('third');
  say({ kind: 'secret-kept', requestId: 2, problem: 'The disk is full' });
  await expect(failing).rejects.toThrow('The disk is full');
  expect(await secrets?.read()).toBe('new token');
});

test('screens, sleep and the order to stop reach the station; anything else is a fault', () => {
  const { say, heard } = runUnderShell();
  const port = Object.assign(new EventEmitter(), { postMessage: () => 0, start: () => 0, close: () => 0 });
  say({ kind: 'screen', screenId }, [port]);
  say({ kind: 'power', event: 'suspend' });
  say({ kind: 'stop' });
  for (const bad of [null, {}, { kind: 'stop!' }, { ...start, protocol: 2 }, { kind: 'power', event: 'off' }])
    say(bad);
  const unreadable = 'A message from the shell could not be read';
  expect(heard).toEqual([`screen ${screenId}`, 'suspend', 'stop', ...Array(5).fill(unreadable)]);
});

test('everything the station reports is what the shell can read', () => {
  const { link, reports } = runUnderShell();
  link.ready();
  link.service({
    openParties: 3,
    timeZone: 'Africa/Lagos',
    hours: [{ weekday: 5, fromMinute: 540, toMinute: 1500 }],
  });
  link.cannotRun('The data folder is in use by another copy of Hoststand.'.repeat(40));
  expect(reports.map((report) => stationReport.safeParse(report).success)).toEqual([true, true, true]);
});

test('a plain Node process has no shell', () => {
  expect(findParentPort(process)).toBeUndefined();
  expect(findParentPort({ parentPort: new EventEmitter() })).toBeUndefined();
});
