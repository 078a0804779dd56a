// What a screen kept while its station was away, through the router: it happened when the host did it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enteredLater } from '#shared/log/entered-later.ts';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import { seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import {
  type Client,
  newOpId,
  openForService,
  ownerPin,
  putTable,
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
afterEach(async () => {
  expect(station.bugs).toEqual([]);
  await station.remove();
});

const ago = (minutes: number): number => station.clock.now() - minutes * minute;
const madeAgo = (minutes: number) => ({ madeMsAgo: minutes * minute });
const unquoted = (name: string) => ({ ...someParty(station, queue, name), quotedMinutes: null });

/** Whoever comes back to the screen after so long shows who they are. */
async function pass(minutes: number) {
  station.clock.pass(minutes * minute);
  await client.screen.unlock.mutate({ pin: ownerPin });
}

async function rowsNow() {
  const { entities } = await client.state.open.query();
  return {
    parties: entities.flatMap(({ row }) => (party.owns(row) ? [row] : [])),
    seatings: entities.flatMap(({ row }) => (seating.owns(row) ? [row] : [])),
  };
}

const partyNow = async (id: string) =>
  must(
    (await rowsNow()).parties.find((row) => row.id === id),
    id,
  );

test('a party that was added during an outage waits since then, and is promised what is left from now', async () => {
  const one = await putTable(station, client, '1');
  const first = unquoted('Here first');
  await client.parties.add.mutate(first);
  const sat = { partyId: first.partyId, seatingId: seatingId.parse(station.station.ids.uuid()) };
  await client.parties.seat.mutate({ ...sat, opId: newOpId(station), tableIds: [one] });
  await pass(30);
  const kept = unquoted('García');
  const sent = { ...kept, ...madeAgo(22) };
  await client.parties.add.mutate(sent);

  const { quote, ...known } = await partyNow(kept.partyId);
  const made = must(quote, 'it is quoted like anybody');
  expect(known.joinedAt).toBe(ago(22));
  expect(made.high).toBeGreaterThan(0);
  expect(made.at).toBe(station.clock.now());
  expect(known).toMatchObject({
    quotedMinutes: 22 + made.high,
    promisedAt: station.clock.now() + made.high * minute,
  });
});

test('what a host said to a party holds from when it was said, and a house without a floor promises nothing by itself', async () => {
  const told = someParty(station, queue, 'Ben');
  const untold = unquoted('Ana');
  for (const one of [told, untold]) {
    const sent = { ...one, ...madeAgo(15) };
    await client.parties.add.mutate(sent);
  }
  expect(await partyNow(told.partyId)).toMatchObject({ joinedAt: ago(15), promisedAt: ago(15 - 20) });
  expect(await partyNow(untold.partyId)).toMatchObject({
    joinedAt: ago(15),
    quotedMinutes: null,
    promisedAt: null,
  });
});

test('a call, a seating, a stage and a clearing keep the moment they were made, and the log says when they came', async () => {
  const one = someParty(station, queue, 'García');
  const sitting = { seatingId: seatingId.parse(station.station.ids.uuid()) };
  await client.parties.add.mutate(one);
  await pass(60);
  const [call, seat] = [{ partyId: one.partyId }, { partyId: one.partyId, ...sitting, tableIds: [] }];
  await client.parties.callToTable.mutate({ ...call, ...madeAgo(40), opId: newOpId(station) });
  await client.parties.seat.mutate({ ...seat, ...madeAgo(35), opId: newOpId(station) });
  const check = { ...sitting, stage: 'check' as const };
  await client.seatings.stage.mutate({ ...check, ...madeAgo(8), opId: newOpId(station) });
  const clear = { ...sitting, leaves: 'ready' as const };
  await client.seatings.clear.mutate({ ...clear, ...madeAgo(3), opId: newOpId(station) });

  expect(await partyNow(one.partyId)).toMatchObject({
    calledAt: ago(40),
    seatedAt: ago(35),
    endedAt: ago(3),
  });
  expect((await rowsNow()).seatings).toMatchObject([
    { seatedAt: ago(35), checkAt: ago(8), clearedAt: ago(3) },
  ]);
  const recent = await client.log.recent.query({ limit: 4 });
  expect(recent.map(({ op }) => enteredLater(op.payload))).toEqual(Array(4).fill(station.clock.now()));
});

test('a call that was kept, and comes after a newer one to another table, is told of that one; whoever saw it, is not', async () => {
  const [near, far] = [await putTable(station, client, '1'), await putTable(station, client, '2')];
  const one = someParty(station, queue, 'García');
  await client.parties.add.mutate(one);
  await pass(30);
  const call = (was: readonly string[] | undefined, tableIds: readonly string[], keptMinutes = 0) =>
    client.parties.callToTable.mutate({
      ...{ partyId: one.partyId, tableIds: [...tableIds], was: was && [...was], opId: newOpId(station) },
      ...madeAgo(keptMinutes),
    });
  await call([], [near]);
  const late = await call([], [far], 20);
  const elsewhere = { kind: 'called-elsewhere', partyId: one.partyId, tableIds: [near] };
  expect(late.verdict).toEqual({ kind: 'accepted', flags: [elsewhere] });
  expect((await call([far], [near])).verdict).toEqual({ kind: 'accepted', flags: [] });
  expect((await call(undefined, [far])).verdict).toEqual({ kind: 'accepted', flags: [] });
});

test.each([
  ['in no time', 40],
  ['before it could be made', -5 * minute],
  ['for days', 3 * 24 * 60 * minute],
])('what a screen says it kept %s happens now', async (_, madeMsAgo) => {
  const one = someParty(station, queue, 'Ana');
  const sent = { ...one, madeMsAgo };
  await client.parties.add.mutate(sent);
  const { joinedAt } = await partyNow(one.partyId);
  expect(station.clock.now() - joinedAt).toBe(madeMsAgo === 40 ? 40 : 0);
  const [last] = await client.log.recent.query({ limit: 1 });
  expect(enteredLater(last?.op.payload ?? null)).toBeNull();
});
