// The evening as a feed, through the router: what a person reads, seeks and takes back.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tableId } from '#shared/tables/table.ts';
import {
  type Client,
  newOpId,
  openForService,
  someParty,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

const minute = 60_000;

let station: TestStation;
let client: Client;
let queue: string;

beforeEach(async () => {
  station = await startTestStation();
  ({ client, queue } = await openForService(station));
});
afterEach(() => station.remove());

async function evening() {
  const table = tableId.parse(station.station.ids.uuid());
  await client.tables.set.mutate({ opId: newOpId(station), tableId: table, details: { name: '12' } });
  const [garcia, ben] = [someParty(station, queue, 'García'), someParty(station, queue, 'Ben')];
  for (const party of [garcia, ben]) {
    station.clock.pass(minute);
    await client.parties.add.mutate(party);
  }
  await client.tables.hold.mutate({ opId: newOpId(station), tableId: table, partyId: garcia.partyId });
  const call = { opId: newOpId(station), partyId: ben.partyId };
  await client.parties.callToTable.mutate(call);
  return { garcia, ben, call, table };
}

test('a guest is found by a part of the name as it sounds, a table by its name, and one sort of thing alone', async () => {
  await evening();
  const kinds = async (search: Parameters<Client['log']['acts']['query']>[0]) =>
    (await client.log.acts.query(search)).acts.map(({ kind }) => kind);
  expect(await kinds({ text: 'garc' })).toEqual(['table.hold', 'party.add']);
  expect(await kinds({ text: '12' })).toEqual(['table.hold', 'table.set']);
  expect(await kinds({ text: '1' })).toEqual([]);
  expect(await kinds({ group: 'floor' })).toEqual(['table.hold']);
  expect(await kinds({ staffId: 'nobody' })).toEqual([]);
  expect(await kinds({ onlyClashes: true })).toEqual([]);
});

test('a line says whom it is about and which screen it came from, page after page', async () => {
  const { garcia } = await evening();
  const first = await client.log.acts.query({ limit: 3 });
  const rest = await client.log.acts.query({ limit: 50, after: first.next });
  const every = (await client.log.acts.query({ limit: 50 })).acts.map(({ opId }) => opId);
  expect([...first.acts, ...rest.acts].map(({ opId }) => opId)).toEqual(every);
  expect(rest.next).toBeNull();
  expect(first.about.map(({ id }) => id)).toContain(garcia.partyId);
  expect(first.acts[0]).toMatchObject({ otherStation: null, screen: { name: null, isWindow: false } });
});

test('a screen that somebody calls as the window of this computer is called is not taken for it', async () => {
  await evening();
  await client.screen.rename.mutate({ name: 'This computer' });
  const [act] = (await client.log.acts.query({ limit: 1 })).acts;
  expect(act?.screen).toMatchObject({ isWindow: false });
});

test('what was taken back says so until it is done again, and the step back names what it took back', async () => {
  const { call } = await evening();
  const take = async (targetOpId: typeof call.opId) => {
    const undo = { opId: newOpId(station), targetOpId };
    expect((await client.log.undo.mutate(undo)).verdict.kind).toBe('accepted');
    return undo.opId;
  };
  const lineOf = async (opId: string) =>
    (await client.log.acts.query({})).acts.find((act) => act.opId === opId);
  const undone = await take(call.opId);
  expect(await lineOf(call.opId)).toMatchObject({ undoneBy: undone });
  expect(await lineOf(undone)).toMatchObject({ target: { kind: 'party.call', isRedo: false } });
  const redone = await take(undone);
  expect(await lineOf(call.opId)).toMatchObject({ undoneBy: null, canUndo: true });
  expect(await lineOf(redone)).toMatchObject({ target: { kind: 'party.call', isRedo: true } });
});

test('an evening is played back with every row as it was, also one that is over', async () => {
  const { ben, table } = await evening();
  const rowOf = (rows: Awaited<ReturnType<Client['replay']['evening']['query']>>['rows'], id: string) =>
    rows.find((row) => row.id === id);
  const tonight = await client.replay.evening.query({});
  expect(rowOf(tonight.rows, ben.partyId)?.patches.map(({ kind }) => kind)).toEqual(['made', 'changed']);
  station.clock.pass(24 * 60 * minute);
  await client.screen.unlock.mutate({ pin: '4826' });
  await client.tables.mark.mutate({ opId: newOpId(station), tableId: table, condition: 'dirty' });
  const before = await client.replay.evening.query({ daysAgo: 1 });
  expect(before.rows).toEqual(tonight.rows);
  const quiet = await client.replay.evening.query({ daysAgo: 2 });
  expect(rowOf(quiet.rows, table)).toBeUndefined();
});
