// A screen in practice works as in service, on an evening of its own: the restaurant's rows stay as they were, and so does
// every other screen.
import { cpSync, existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { createTRPCClient, httpLink, TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { opId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { markPractice } from '#shared/practice/practice-op.ts';
import type { AppRouter } from '../router.ts';
import {
  type Client,
  clientOf,
  makeFolder,
  newOpId,
  openForService,
  ownerPin,
  removeFolder,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

const minute = 60_000;
const rush = { kind: 'generated', pace: 'rush', speed: 10 } as const;

let folder: string;
let station: TestStation;
let client: Client;
let queue: string;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
  ({ client, queue } = await openForService(station));
  const tables = ['1', '2', '3'].map((name) => ({ name, seatsMin: 1, seatsMax: 4, area: 'Dining room' }));
  for (const details of tables) {
    await client.tables.set.mutate({
      opId: newOpId(station),
      tableId: station.station.ids.uuid(),
      details,
    });
  }
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

const practiceOpId = () => opId.parse(markPractice(newOpId(station)));
const reasonOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => null,
    (error: unknown) => (error instanceof TRPCClientError ? error.data?.reason : error),
  );

/** A second screen of the station with somebody at it. */
async function otherScreen(): Promise<Client> {
  const { origin, hash } = new URL(station.url);
  const token = must(new URLSearchParams(hash.slice(1)).get('token'), 'a token in the address');
  let cookie = '';
  const other = createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/trpc`,
        headers: () => ({ cookie }),
        fetch: async (input, init) => {
          const answer = await fetch(input, { ...init, signal: init?.signal ?? null });
          cookie = answer.headers.get('set-cookie')?.split(';', 1)[0] ?? cookie;
          return answer;
        },
      }),
    ],
  });
  await other.screen.pair.mutate({ token });
  await other.screen.unlock.mutate({ pin: ownerPin });
  return other;
}

function realRows(): unknown {
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { log } = phase.core;
  return { hash: log.stateHash('all'), rows: log.openRows(), ops: log.pending().map(({ op }) => op.opId) };
}

const partiesOf = (open: Awaited<ReturnType<Client['state']['open']['query']>>) =>
  open.entities.filter(({ kind }) => kind === 'party');

test('practice has the room and its own guests, works like service, and leaves the restaurant as it was', async () => {
  await client.parties.add.mutate(someParty(station, queue, 'García'));
  const before = realRows();
  expect(await client.practice.start.mutate({ ...rush, speed: 30 })).toEqual({ kind: 'started' });
  station.clock.pass(2 * minute);
  const tables = (await client.state.open.query()).entities.filter(({ kind }) => kind === 'table');
  expect(tables.map(({ row }) => row.name).toSorted()).toEqual(['1', '2', '3']);
  await expect
    .poll(async () => partiesOf(await client.state.open.query()).length, { timeout: 10_000 })
    .toBeGreaterThan(3);
  const open = await client.state.open.query();
  expect(JSON.stringify(open.entities)).not.toContain('García');
  expect(open.practice).toMatchObject({ speed: 30, isPaused: false });
  const [first] = partiesOf(open).filter(({ row }) => row.status === 'waiting');
  const seated = await client.parties.seat.mutate({
    opId: practiceOpId(),
    partyId: must(first, 'somebody waits').id,
    seatingId: station.station.ids.uuid(),
    tableIds: [must(tables[0], 'a table').id],
  });
  expect(seated.verdict.kind).toBe('accepted');
  const added = someParty(station, queue, 'Trainee');
  await client.parties.add.mutate({ ...added, opId: practiceOpId() });
  expect(await client.practice.review.query()).toMatchObject({ seated: 1 });
  expect(realRows()).toEqual(before);

  await client.practice.end.mutate();
  const back = await client.state.open.query();
  expect(back.practice).toBeNull();
  expect(partiesOf(back).map(({ row }) => JSON.stringify(row).includes('García'))).toEqual([true]);
  expect(realRows()).toEqual(before);
  expect(existsSync(join(folder, 'practice', open.practice?.id ?? ''))).toBe(false);
  expect(station.bugs).toEqual([]);
});

test('another screen stays in service, and the evening goes on there', async () => {
  const other = await otherScreen();
  await client.practice.start.mutate(rush);
  await other.parties.add.mutate(someParty(station, queue, 'Lindqvist'));
  const there = await other.state.open.query();
  expect(there.practice).toBeNull();
  expect(partiesOf(there)).toHaveLength(1);
  expect(JSON.stringify((await client.state.open.query()).entities)).not.toContain('Lindqvist');
  await client.practice.end.mutate();
  expect(partiesOf(await client.state.open.query())).toHaveLength(1);
});

test('the lock is the restaurant’s: it closes practice too, opens with the same PIN, and practice goes on', async () => {
  await client.practice.start.mutate(rush);
  await client.screen.lock.mutate();
  expect(await reasonOf(client.state.open.query())).toBe('screen-locked');
  expect(await client.screen.unlock.mutate({ pin: '0000' })).toMatchObject({ kind: 'wrong' });
  expect(await client.screen.unlock.mutate({ pin: ownerPin })).toMatchObject({ kind: 'unlocked' });
  expect((await client.state.open.query()).practice).not.toBeNull();
});

test('a gesture of practice that comes late is not done in service, nor one of service in practice', async () => {
  const late = { ...someParty(station, queue, 'Late'), opId: practiceOpId() };
  expect(await reasonOf(client.parties.add.mutate(late))).toBe('only-in-practice');
  expect(partiesOf(await client.state.open.query())).toEqual([]);
  await client.practice.start.mutate(rush);
  expect(await reasonOf(client.parties.add.mutate(someParty(station, queue, 'Real')))).toBe(
    'only-in-service',
  );
});

test('backups, screens, pairing and syncing are the restaurant’s own: practice does not touch them', async () => {
  await client.practice.start.mutate(rush);
  const calls = [
    client.backups.list.query(),
    client.backups.make.mutate(),
    client.screen.list.query(),
    client.sync.sendAgain.mutate(),
    client.setup.pair.mutate({ cloudUrl: 'https://cloud.example.com', code: 'ABCD' }),
  ];
  expect(await Promise.all(calls.map(reasonOf))).toEqual(calls.map(() => 'only-in-service'));
  await client.practice.end.mutate();
  expect(await reasonOf(client.backups.list.query())).toBeNull();
});

test('the clock of practice passes as fast as it is told to, and stands still when it is paused', async () => {
  await client.practice.start.mutate({ ...rush, speed: 30 });
  const nowOf = async () => must((await client.state.open.query()).practice, 'in practice').now;
  const began = await nowOf();
  station.clock.pass(minute);
  expect((await nowOf()) - began).toBe(30 * minute);
  await client.practice.change.mutate({ isPaused: true });
  station.clock.pass(minute);
  expect((await nowOf()) - began).toBe(30 * minute);
  await client.practice.change.mutate({ isPaused: false, speed: 1 });
  station.clock.pass(minute);
  expect((await nowOf()) - began).toBe(31 * minute);
});

test('a station that died in practice starts in service, and the files of practice are gone', async () => {
  await client.practice.start.mutate(rush);
  expect(existsSync(join(folder, 'practice'))).toBe(true);
  const { clock } = station;
  const left = join(folder, 'practice-as-it-was');
  cpSync(join(folder, 'practice'), left, { recursive: true });
  await station.close();
  renameSync(left, join(folder, 'practice'));
  station = await startTestStation(folder, clock);
  expect(existsSync(join(folder, 'practice'))).toBe(false);
  expect((await clientOf(station).state.open.query()).practice).toBeNull();
});

test('a night that was served here is practised under other names', async () => {
  const names = ['Okafor', 'Petrov', 'Haddad', 'Kowalski', 'Brennan', 'Nguyễn'];
  for (const name of names) {
    const party = someParty(station, queue, name);
    await client.parties.add.mutate(party);
    station.clock.pass(2 * minute);
    await client.parties.remove.mutate({ opId: newOpId(station), partyId: party.partyId, reason: 'left' });
  }
  expect(await client.practice.nights.query()).toEqual([]);
  station.clock.pass(24 * 60 * minute);
  await client.screen.unlock.mutate({ pin: ownerPin });
  const [night] = await client.practice.nights.query();
  expect(night?.parties).toBe(names.length);
  const { nightAt } = must(night, 'last night');
  expect(await client.practice.start.mutate({ kind: 'recorded', nightAt, speed: 1 })).toEqual({
    kind: 'started',
  });
  const { entities } = await client.state.open.query();
  expect(entities.some(({ kind }) => kind === 'party')).toBe(true);
  for (const name of names) expect(JSON.stringify(entities)).not.toContain(name);
  expect(await client.practice.start.mutate({ kind: 'recorded', nightAt: 0, speed: 1 })).toEqual({
    kind: 'refused',
    reason: 'no-such-night',
  });
});
