// A party is moved at a real station: its old table was used or not, by when they sat down and when they got up.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { seatParty } from '#shared/parties/seat-party.ts';
import { type TableId, table } from '#shared/tables/table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
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

const minuteMs = 60_000;
let station: TestStation;
let client: Client;
let queue: string;
let one: TableId;
let other: TableId;
let partyId: string;
let seatingId: string;

beforeEach(async () => {
  station = await startTestStation();
  ({ client, queue } = await openForService(station));
  [one, other] = [await putTable(station, client, '1'), await putTable(station, client, '2')];
  const party = someParty(station, queue, 'Garcia');
  await client.parties.add.mutate(party);
  partyId = party.partyId;
  seatingId = station.station.ids.uuid();
  const seat = { partyId, seatingId, tableIds: [one] };
  await client.parties.seat.mutate({ opId: newOpId(station), ...seat });
});
afterEach(async () => {
  expect(station.bugs).toEqual([]);
  await station.remove();
});

/** Whoever comes back to the screen after so long shows who they are. */
async function pass(minutes: number): Promise<void> {
  station.clock.pass(minutes * minuteMs);
  await client.screen.unlock.mutate({ pin: ownerPin });
}

function move(keptMinutes = 0) {
  const sent = { opId: newOpId(station), seatingId, tableIds: [other], madeMsAgo: keptMinutes * minuteMs };
  return client.seatings.move.mutate(sent);
}

async function conditionOf(id: TableId): Promise<string> {
  const { entities } = await client.state.open.query();
  const tables = entities.flatMap(({ row }) => (table.owns(row) ? [row] : []));
  return must(
    tables.find((row) => row.id === id),
    'the table',
  ).condition;
}

describe('the table a party got up from', () => {
  test('is free where they sat down a moment ago', async () => {
    await pass(2);
    await move();
    expect(await conditionOf(one)).toBe('ready');
  });

  test('is to be cleaned where they sat for a while, and as it was after an undo', async () => {
    await pass(20);
    const { opId } = await move();
    expect([await conditionOf(one), await conditionOf(other)]).toEqual(['dirty', 'ready']);
    await client.log.undo.mutate({ opId: newOpId(station), targetOpId: opId });
    expect(await conditionOf(one)).toBe('ready');
  });

  test('is free where the move was made soon and only reached the station late', async () => {
    await pass(20);
    await move(18);
    expect(await conditionOf(one)).toBe('ready');
  });

  test('is to be cleaned where they ordered, by whichever name of their sitting they are moved', async () => {
    await client.seatings.stage.mutate({ opId: newOpId(station), seatingId, stage: 'ordered' });
    const again = { partyId, seatingId: station.station.ids.uuid(), tableIds: [one] };
    const phase = station.station.phase();
    if (phase.kind !== 'open') throw new Error('the station is not open');
    const occurredAt = station.clock.now();
    phase.core.log.commit({ ...makeOp(1, seatParty.kind, again), occurredAt });
    const sent = { opId: newOpId(station), seatingId: again.seatingId, tableIds: [other] };
    await client.seatings.move.mutate(sent);
    expect(await conditionOf(one)).toBe('dirty');
  });
});
