// What was written on paper during an outage, typed in afterwards through the router.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { enteredLater } from '#shared/log/entered-later.ts';
import { gestureIdOf } from '#shared/log/gesture-id.ts';
import { party } from '#shared/parties/party.ts';
import { seating } from '#shared/seatings/seating.ts';
import { seatingId } from '#shared/seatings/seating-id.ts';
import type { TableId } from '#shared/tables/table.ts';
import {
  type Client,
  newOpId,
  openForService,
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
afterEach(() => station.remove());

const ago = (minutes: number): number => station.clock.now() - minutes * minute;

test('a visit from paper keeps its times, is marked as entered later, and is taken back like any other', async () => {
  const added = { ...someParty(station, queue, 'García'), at: ago(90) };
  const sat = {
    partyId: added.partyId,
    seatingId: seatingId.parse(station.station.ids.uuid()),
    tableIds: [],
  };
  const seat = newOpId(station);
  await client.parties.add.mutate(added);
  await client.parties.callToTable.mutate({ opId: newOpId(station), partyId: added.partyId, at: ago(75) });
  await client.parties.seat.mutate({ ...sat, opId: seat, at: ago(70) });
  const gone = { opId: newOpId(station), seatingId: sat.seatingId, leaves: 'ready' as const, at: ago(10) };
  await client.seatings.clear.mutate(gone);

  const [visit, sitting] = await rowsNow();
  expect(visit).toMatchObject({ joinedAt: ago(90), calledAt: ago(75), seatedAt: ago(70), endedAt: ago(10) });
  expect(sitting).toMatchObject({ seatedAt: ago(70), clearedAt: ago(10) });
  const recent = await client.log.recent.query({ limit: 4 });
  expect(recent.map(({ op }) => enteredLater(op.payload))).toEqual(Array(4).fill(station.clock.now()));

  const undo = { opId: newOpId(station), targetOpId: gone.opId };
  expect((await client.log.undo.mutate(undo)).verdict.kind).toBe('accepted');
  expect((await rowsNow())[1]).toMatchObject({ clearedAt: null });
});

test('a line of paper is one step for every window, and each of its lines in the feed takes back all of it', async () => {
  const gestureId = station.station.ids.uuid();
  const added = { ...someParty(station, queue, 'García'), at: ago(90), gestureId };
  const seatings = { seatingId: seatingId.parse(station.station.ids.uuid()) };
  const seat = { ...seatings, partyId: added.partyId, tableIds: [], opId: newOpId(station) };
  const clear = { ...seatings, leaves: 'ready' as const, opId: newOpId(station) };
  const [seated, cleared] = [
    { ...seat, at: ago(70), gestureId },
    { ...clear, at: ago(10), gestureId },
  ];
  await client.parties.add.mutate(added);
  await client.parties.seat.mutate(seated);
  await client.seatings.clear.mutate(cleared);
  const line = [added.opId, seat.opId, clear.opId];
  const turnsOf = async () =>
    (await client.log.acts.query({ limit: 20 })).acts
      .filter((act) => line.some((opId) => opId === act.opId))
      .map(({ turns }) => turns);
  const { undo } = await client.log.steps.query();
  expect(undo.slice(-3).map(({ payload }) => gestureIdOf(payload))).toEqual([
    gestureId,
    gestureId,
    gestureId,
  ]);
  expect(await turnsOf()).toEqual([line, line, line]);

  const undos: string[] = [];
  for (const targetOpId of line.toReversed()) {
    const undoing = { opId: newOpId(station), targetOpId };
    expect((await client.log.undo.mutate(undoing)).verdict.kind).toBe('accepted');
    undos.unshift(undoing.opId);
  }
  expect(await turnsOf()).toEqual([undos, undos, undos]);
  const { redo } = await client.log.steps.query();
  expect(redo.map(({ payload }) => gestureIdOf(payload))).toEqual([gestureId, gestureId, gestureId]);
});

test('what happens now bears no mark, and the place in the list is the one it would have had', async () => {
  await client.parties.add.mutate(someParty(station, queue, 'Ben'));
  await client.parties.add.mutate({ ...someParty(station, queue, 'Ana'), at: ago(30) });
  const { entities } = await client.state.open.query();
  const parties = entities.flatMap(({ kind, row }) => (kind === 'party' ? [party.schema.parse(row)] : []));
  const inOrder = parties.toSorted((left, right) => left.orderKey - right.orderKey);
  expect(inOrder.map(({ personal }) => personal.name)).toEqual(['Ana', 'Ben']);
  const [, ofBen] = await client.log.recent.query({ limit: 2 });
  expect(enteredLater(ofBen?.op.payload ?? null)).toBeNull();
});

test.each([
  ['ahead of time', -1],
  ['of an evening that is over', 26 * 60],
])('nothing is entered %s', async (_, minutes) => {
  const answer = await client.parties.add.mutate({ ...someParty(station, queue, 'Ana'), at: ago(minutes) });
  expect(answer.verdict).toMatchObject({
    kind: 'refused',
    reason: { kind: 'impossible', why: { moment: 'came' } },
  });
  expect((await client.state.open.query()).entities.some(({ kind }) => kind === 'party')).toBe(false);
});

type Line = { readonly came: number; readonly seated: number; readonly cleared?: number };

async function enter(name: string, tables: readonly TableId[], { came, seated, cleared }: Line) {
  const added = { ...someParty(station, queue, name), at: ago(came) };
  const sat = { partyId: added.partyId, seatingId: seatingId.parse(station.station.ids.uuid()) };
  const until = cleared === undefined ? {} : { clearedAt: ago(cleared) };
  await client.parties.add.mutate(added);
  const seat = { ...sat, ...until, tableIds: [...tables], opId: newOpId(station), at: ago(seated) };
  const clear = { seatingId: sat.seatingId, leaves: 'ready' as const, opId: newOpId(station) };
  return { added, seat, clear, verdict: (await client.parties.seat.mutate(seat)).verdict };
}

test('nobody is seated before they came, nor up before they sat, nor off the list before they were on it', async () => {
  const early = await enter('García', [], { came: 60, seated: 61 });
  const refused = (why: object) => ({ kind: 'refused', reason: { kind: 'impossible', why } });
  expect(early.verdict).toMatchObject(refused({ kind: 'before-joined', moment: 'seated' }));
  const gone = { opId: newOpId(station), partyId: early.added.partyId, reason: 'left' as const, at: ago(70) };
  expect((await client.parties.remove.mutate(gone)).verdict).toMatchObject(
    refused({ kind: 'before-joined', moment: 'left' }),
  );
  const sat = await enter('Ana', [], { came: 60, seated: 50 });
  const up = { ...sat.clear, at: ago(55) };
  expect((await client.seatings.clear.mutate(up)).verdict).toMatchObject(
    refused({ kind: 'before-seated', moment: 'cleared' }),
  );
});

test('a table that somebody had then is not given to another; before and after, and out of service now, it is', async () => {
  const table = await putTable(station, client, '12');
  const garcia = await enter('García', [table], { came: 90, seated: 80, cleared: 40 });
  expect(garcia.verdict).toEqual({ kind: 'accepted', flags: [] });
  const cleared = { ...garcia.clear, at: ago(40) };
  await client.seatings.clear.mutate(cleared);
  const { partyId } = garcia.added;
  const during = await enter('Ana', [table], { came: 70, seated: 60, cleared: 30 });
  expect(during.verdict).toMatchObject({
    kind: 'refused',
    reason: { kind: 'impossible', why: { kind: 'table-taken', by: { partyId, seatedAt: ago(80) } } },
  });
  await client.tables.mark.mutate({ opId: newOpId(station), tableId: table, condition: 'out-of-service' });
  expect((await enter('Ben', [table], { came: 39, seated: 39 })).verdict.kind).toBe('accepted');
  expect((await enter('Zoë', [table], { came: 99, seated: 95, cleared: 80 })).verdict.kind).toBe('accepted');
  expect((await client.parties.seat.mutate(garcia.seat)).verdict).toEqual(garcia.verdict);
});

async function rowsNow() {
  const { entities } = await client.state.open.query();
  const rowOf = (kind: string) => entities.find((entity) => entity.kind === kind)?.row;
  return [party.schema.parse(rowOf('party')), seating.schema.parse(rowOf('seating'))] as const;
}
