// The station's procedures as a screen meets them: a real station over HTTP.
import { TRPCClientError } from '@trpc/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  clientOf,
  makeFolder,
  newOpId,
  openForService,
  ownerPin,
  removeFolder,
  someParty,
  startTestStation,
  type TestStation,
} from './station-fixture.ts';

let folder: string;
let station: TestStation;

beforeEach(async () => {
  folder = makeFolder();
  station = await startTestStation(folder);
});
afterEach(async () => {
  await station.close();
  removeFolder(folder);
});

const reasonOf = async (call: Promise<unknown>): Promise<unknown> => {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof TRPCClientError ? error.data?.reason : error;
};

const names = async (client: ReturnType<typeof clientOf>): Promise<readonly string[]> => {
  const { entities } = await client.state.open.query();
  return entities
    .filter(({ kind }) => kind === 'party')
    .map(({ row }) => JSON.parse(JSON.stringify(row)).personal.name);
};

test('a party added once and sent twice waits once, also after a restart', async () => {
  const { client, queue } = await openForService(station);
  const added = someParty(station, queue, 'Nguyễn');
  const first = await client.parties.add.mutate(added);
  expect(first).toEqual({ opId: added.opId, verdict: { kind: 'accepted', flags: [] } });
  expect(await client.parties.add.mutate(added)).toEqual(first);
  await station.close();
  station = await startTestStation(folder, station.clock);
  expect(await clientOf(station).parties.add.mutate(added)).toEqual(first);
  expect(await names(clientOf(station))).toEqual(['Nguyễn']);
});

test('call, seat and clear follow one another, and undo takes the last one back', async () => {
  const { client, queue } = await openForService(station);
  const { tableId } = { tableId: station.station.ids.uuid() };
  const added = someParty(station, queue, '田中');
  const { partyId } = added;
  const seatingId = station.station.ids.uuid();
  await client.tables.set.mutate({ opId: newOpId(station), tableId, details: { name: '12' } });
  await client.parties.add.mutate(added);
  await client.parties.callToTable.mutate({ opId: newOpId(station), partyId });
  await client.parties.seat.mutate({ opId: newOpId(station), partyId, seatingId, tableIds: [tableId] });
  const clearing = newOpId(station);
  await client.seatings.clear.mutate({ opId: clearing, seatingId, leaves: 'dirty' });
  const undone = await client.log.undo.mutate({ opId: newOpId(station), targetOpId: clearing });
  expect(undone.verdict).toEqual({ kind: 'accepted', flags: [] });
  const { entities } = await client.state.open.query();
  expect(entities.find(({ id }) => id === partyId)?.row).toMatchObject({ status: 'seated' });
  const recent = await client.log.recent.query({});
  expect(recent[0]?.op.kind).toBe('log.undo');
});

test('phones are read the way the country writes them', async () => {
  const { client, queue } = await openForService(station);
  const party = someParty(station, queue, "O'Brien");
  await client.parties.add.mutate({ ...party, personal: { ...party.personal, phone: '(415) 555-2671' } });
  const { entities } = await client.state.open.query();
  expect(entities.find(({ id }) => id === party.partyId)?.row).toMatchObject({
    personal: { phone: '+14155552671' },
  });
  const wrong = someParty(station, queue, 'Nobody');
  const answer = await client.parties.add.mutate({ ...wrong, personal: { ...wrong.personal, phone: '12' } });
  expect(answer.verdict).toMatchObject({ kind: 'refused', reason: { kind: 'malformed' } });
});

test('nobody acts at a screen that is unknown, locked or idle', async () => {
  const stranger = clientOf({ url: `${station.url.split('#')[0]}#token=${'x'.repeat(43)}` });
  expect(await reasonOf(stranger.state.open.query())).toBe('screen-unknown');
  expect(await reasonOf(clientOf(station).state.open.query())).toBe('screen-locked');
  const { client, queue } = await openForService(station);
  station.clock.pass(4 * 60_000);
  await client.parties.add.mutate(someParty(station, queue, 'Keeps the screen awake'));
  station.clock.pass(4 * 60_000);
  await client.parties.add.mutate(someParty(station, queue, 'Still awake'));
  station.clock.pass(4 * 60_000);
  await client.screen.stay.mutate();
  station.clock.pass(4 * 60_000);
  await client.parties.add.mutate(someParty(station, queue, 'Somebody only looked'));
  station.clock.pass(5 * 60_000 + 1);
  expect(await reasonOf(client.parties.add.mutate(someParty(station, queue, 'Too late')))).toBe(
    'screen-locked',
  );
  expect(await client.screen.status.query()).toMatchObject({
    door: { kind: 'locked', lastStaffName: 'Ana Ruiz', hasPins: true },
  });
});

test('a crash does not sign anybody out, a long pause after it does', async () => {
  const { queue } = await openForService(station);
  await station.close();
  station.clock.pass(60_000);
  station = await startTestStation(folder, station.clock);
  await clientOf(station).parties.add.mutate(someParty(station, queue, 'After the restart'));
  await station.close();
  station.clock.wallMs -= 86_400_000;
  station = await startTestStation(folder, station.clock);
  expect(await clientOf(station).screen.status.query()).toMatchObject({ door: { kind: 'locked' } });
});

test('a set-up station is not set up again', async () => {
  const { client } = await openForService(station);
  const again = client.setup.standalone.mutate({ ownerName: 'Mallory', pin: '9274' });
  expect(await reasonOf(again)).toBe('already-set-up');
  expect(await reasonOf(client.setup.restore.mutate({ backup: 'x' }))).toBe('already-set-up');
});

test('the demo opens a believable evening once', async () => {
  const client = clientOf(station);
  const { people } = await client.setup.demo.mutate({ timeZone: 'Europe/Madrid' });
  const host = people.find(({ role }) => role === 'host');
  expect(await client.screen.unlock.mutate({ pin: host?.pin ?? '' })).toMatchObject({ kind: 'unlocked' });
  const { entities } = await client.state.open.query();
  const status = (wanted: string) =>
    entities.filter(({ kind, row }) => kind === 'party' && row.status === wanted).length;
  expect(status('waiting') + status('called')).toBe(17);
  expect(status('seated')).toBe(13);
  expect(entities.filter(({ kind }) => kind === 'table')).toHaveLength(23);
  expect(await reasonOf(client.setup.demo.mutate({ timeZone: 'Europe/Madrid' }))).toBe('not-permitted');
  expect(await reasonOf(client.settings.set.mutate({ opId: newOpId(station), details: {} }))).toBe(
    'not-permitted',
  );
  expect(await client.conflicts.list.query()).toEqual([]);
});

test('wrong PINs make the screen wait longer each time, whatever the wall clock says', async () => {
  const client = clientOf(station);
  await openForService(station);
  await client.screen.lock.mutate();
  for (let wrong = 1; wrong < 5; wrong += 1) {
    expect(await client.screen.unlock.mutate({ pin: '0000' })).toEqual({ kind: 'wrong', waitMs: 0 });
  }
  expect(await client.screen.unlock.mutate({ pin: '0000' })).toEqual({ kind: 'wrong', waitMs: 30_000 });
  station.clock.wallMs += 365 * 86_400_000;
  expect(await client.screen.unlock.mutate({ pin: ownerPin })).toEqual({ kind: 'wait', waitMs: 30_000 });
  station.clock.pass(30_000);
  expect(await client.screen.unlock.mutate({ pin: '0000' })).toEqual({ kind: 'wrong', waitMs: 60_000 });
  await station.close();
  station.clock.pass(59_000);
  station = await startTestStation(folder, station.clock);
  expect(await clientOf(station).screen.unlock.mutate({ pin: ownerPin })).toEqual({
    kind: 'wait',
    waitMs: 60_000,
  });
  station.clock.pass(60_000);
  expect(await clientOf(station).screen.unlock.mutate({ pin: ownerPin })).toMatchObject({ kind: 'unlocked' });
});

test('what was done three days ago is not taken back any more', async () => {
  const { client, queue } = await openForService(station);
  const added = someParty(station, queue, 'Long gone');
  await client.parties.add.mutate(added);
  station.clock.pass(3 * 86_400_000);
  await client.screen.unlock.mutate({ pin: ownerPin });
  const undone = await client.log.undo.mutate({ opId: newOpId(station), targetOpId: added.opId });
  expect(undone.verdict).toMatchObject({ kind: 'refused', reason: { kind: 'not-undoable' } });
});

test('a full disk is told by name, and the next gesture goes through when there is room', async () => {
  const { client, queue } = await openForService(station);
  const phase = station.station.phase();
  if (phase.kind !== 'open') throw new Error('the station is not open');
  const { db } = phase.core.database;
  db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`);
  const fill = async (): Promise<void> => {
    for (let count = 0; count < 100; count += 1) {
      await client.parties.add.mutate(someParty(station, queue, 'Fills the disk'));
    }
  };
  expect(await reasonOf(fill())).toBe('disk-full');
  expect((await client.state.open.query()).entities.length).toBeGreaterThan(2);
  db.pragma('max_page_count = 1000000');
  const added = await client.parties.add.mutate(someParty(station, queue, 'There is room again'));
  expect(added.verdict.kind).toBe('accepted');
  expect(station.bugs).toEqual([]);
});

test('a clock that jumps either way stops no work', async () => {
  const { client, queue } = await openForService(station);
  for (const jumpMs of [-86_400_000, 2 * 86_400_000, 10 * 365 * 86_400_000, -9 * 365 * 86_400_000]) {
    station.clock.wallMs += jumpMs;
    const added = await client.parties.add.mutate(someParty(station, queue, 'Whenever'));
    expect(added.verdict.kind).toBe('accepted');
  }
  expect((await names(client)).length).toBe(4);
});
