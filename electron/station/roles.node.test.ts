// Who may read what: every query and every stream as every role, and what a screen on the network is told.

import { TRPCError } from '@trpc/server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { must } from '#shared/must.ts';
import { may, type Permission, type Role, role } from '#shared/permissions/permissions.ts';
import { writeTransaction } from './database/write-transaction.ts';
import type { Context } from './procedures/context.ts';
import { refusalReason } from './procedures/station-error.ts';
import { appRouter } from './router.ts';
import { makeLocalStaff } from './staff/local-staff.ts';
import { replaceStaff } from './staff/staff-directory.ts';
import type { StationCore } from './station-core.ts';
import { openForService, someParty, startTestStation, type TestStation } from './station-fixture.ts';

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

const pins: Readonly<Record<Role, string>> = {
  owner: '4826',
  manager: '5937',
  host: '6048',
  server: '7159',
  kitchen: '8260',
  driver: '9371',
};

function coreOf({ station: { phase } }: TestStation): StationCore {
  const now = phase();
  if (now.kind !== 'open') throw new Error('the station is not open');
  return now.core;
}

/** One of each role, each at a screen of their own. */
function hire(): ReadonlyMap<Role, Context> {
  const core = coreOf(station);
  const { identity, ids } = station.station;
  const members = role.options.map((each) => ({ name: each, role: each, pin: pins[each] }));
  const made = makeLocalStaff(members, identity.current().pinKey, ids);
  if (!made.ok) throw new Error(made.reason);
  writeTransaction(core.database.db, () => replaceStaff(core.database.statements, made.value));
  return new Map(
    made.value.map((member) => {
      const screen = core.sessions.admit(ids.secret(), member.name);
      core.sessions.signIn(screen.id, member);
      const context = { station: station.station, isNear: true, screen, remember: () => undefined };
      return [member.role, context] as const;
    }),
  );
}

type Caller = ReturnType<typeof appRouter.createCaller>;

const somebody = '01a2143e-b689-769a-8a1b-1db939a43fb6';

const typed = z.object({ type: z.string() });

/** Everything a screen may read beyond its own door, and what it takes. A new query has to be entered here. */
const reads: Readonly<Record<string, readonly [Permission | null, (as: Caller) => Promise<unknown>]>> = {
  'backups.list': ['settings.manage', (as) => as.backups.list()],
  'backups.look': ['settings.manage', (as) => as.backups.look({ backup: '2026-11-20T19-00-00Z.db' })],
  'conflicts.list': ['waitlist.view', (as) => as.conflicts.list()],
  'guests.recognise': ['waitlist.manage', (as) => as.guests.recognise({ phone: '0132' })],
  'log.acts': ['waitlist.view', (as) => as.log.acts({})],
  'log.recent': ['waitlist.view', (as) => as.log.recent({})],
  'log.steps': ['waitlist.view', (as) => as.log.steps()],
  'parties.search': ['waitlist.view', (as) => as.parties.search({ text: 'li' })],
  'practice.nights': ['seating.manage', (as) => as.practice.nights()],
  'queues.wasUsed': ['settings.manage', (as) => as.queues.wasUsed({ queueId: somebody })],
  'quotes.costs': ['waitlist.view', (as) => as.quotes.costs({ seater: { partyId: somebody }, options: [] })],
  'quotes.explain': ['waitlist.view', (as) => as.quotes.explain({ partyId: somebody })],
  'quotes.preview': [
    'waitlist.view',
    (as) => as.quotes.preview({ size: 2, priority: 'normal', bookedFor: null, expectedAt: null }),
  ],
  'quotes.scores': ['reports.view', (as) => as.quotes.scores({ days: 7 })],
  'replay.evening': ['waitlist.view', (as) => as.replay.evening({})],
  'screen.list': ['settings.manage', (as) => as.screen.list()],
  'screen.own': [null, (as) => as.screen.own()],
  'state.changes': ['waitlist.view', (as) => as.state.changes()],
  'state.open': ['waitlist.view', (as) => as.state.open()],
  'sync.status': [null, (as) => as.sync.status()],
};
/** Only where an evening of practice is under way: tried there. */
const inPractice: readonly string[] = ['practice.review'];

/** Read before anybody has signed in. */
const beforeTheDoor: readonly string[] = ['screen.status', 'setup.backups'];

test('every read is listed here with what it takes', () => {
  const found = Object.entries(appRouter._def.procedures).flatMap(([path, procedure]) =>
    typed.parse(Reflect.get(procedure, '_def')).type === 'mutation' ? [] : [path],
  );
  expect(found.toSorted()).toEqual([...Object.keys(reads), ...beforeTheDoor, ...inPractice].toSorted());
});

test.each(role.options)('%s reads what the matrix says, and nothing else', async (who) => {
  await openForService(station);
  const as = appRouter.createCaller(must(hire().get(who), 'one of each role'));
  for (const [path, [permission, read]] of Object.entries(reads)) {
    const refused = await read(as).then(
      () => null,
      (error: unknown) => (error instanceof TRPCError ? refusalReason(error) : error),
    );
    const isAllowed = permission === null || may({ role: who }, permission);
    expect([path, refused]).toEqual([path, isAllowed ? null : 'not-permitted']);
  }
});

test('a driver is told at the PIN that there is nothing here, and the screen stays locked', async () => {
  const { client } = await openForService(station);
  hire();
  await client.screen.lock.mutate();
  expect(await client.screen.unlock.mutate({ pin: pins.driver })).toEqual({
    kind: 'nothing-here',
    name: 'driver',
  });
  expect((await client.screen.status.query()).door.kind).toBe('locked');
});

test('phones leave the computer of the station on no line', async () => {
  const { queue } = await openForService(station);
  const contexts = hire();
  const near = must(contexts.get('host'), 'a host');
  const added = someParty(station, queue, 'Nguyễn');
  const phone = '+34600111222';
  const atDesk = appRouter.createCaller(near);
  await atDesk.parties.add({ ...added, personal: { ...added.personal, phone, email: 'n@example.org' } });
  const tablet = appRouter.createCaller({ ...near, isNear: false });
  const stream = (await tablet.state.changes())[Symbol.asyncIterator]();
  const told: unknown[] = [await stream.next()];
  await atDesk.parties.edit({
    opId: someParty(station, queue, '').opId,
    partyId: added.partyId,
    personal: { phone: '+34600111333' },
  });
  told.push(await stream.next(), await tablet.state.open(), await tablet.log.recent({}));
  told.push(
    await tablet.parties.search({ text: 'nguyen' }),
    await tablet.guests.recognise({ phone: '1333' }),
  );
  expect(told.slice(-2).flat()).toHaveLength(2);
  await stream.return?.();
  expect(JSON.stringify(told)).toContain('Nguyễn');
  expect(JSON.stringify(told)).not.toMatch(/600111|example\.org/);
  expect(JSON.stringify(await atDesk.state.open())).toContain('600111333');
});

test('who may not read phones is told how they end, in what is read and in what streams', async () => {
  const { queue } = await openForService(station);
  const contexts = hire();
  const added = someParty(station, queue, 'Nguyễn');
  const personal = { ...added.personal, phone: '+34600111222', email: 'n@example.org' };
  const asServer = appRouter.createCaller(must(contexts.get('server'), 'a server'));
  const stream = (await asServer.state.changes())[Symbol.asyncIterator]();
  const told: unknown[] = [await stream.next()];
  await appRouter.createCaller(must(contexts.get('host'), 'a host')).parties.add({ ...added, personal });
  told.push(await stream.next(), await asServer.state.open());
  told.push(await asServer.parties.search({ text: 'nguyen' }), await asServer.log.recent({}));
  await stream.return?.();
  expect(JSON.stringify(told)).toContain('+•••••••••22');
  expect(JSON.stringify(told)).not.toMatch(/600111|example\.org/);
});
