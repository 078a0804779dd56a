// How an evening of practice goes by itself: the house seats when it is told to, everybody is gone in the end, and played
// again it is the same evening from its beginning.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { must } from '#shared/must.ts';
import {
  type Client,
  newOpId,
  openForService,
  ownerPin,
  startTestStation,
  type TestStation,
} from '../station-fixture.ts';

const minute = 60_000;
const rush = { kind: 'generated', pace: 'rush', speed: 30 } as const;
const patiently = { timeout: 20_000, interval: 100 } as const;

let station: TestStation;
let client: Client;

beforeEach(async () => {
  station = await startTestStation();
  ({ client } = await openForService(station));
  for (const name of ['1', '2', '3', '4']) {
    const details = { name, seatsMin: 1, seatsMax: 6, area: 'Dining room' };
    await client.tables.set.mutate({ opId: newOpId(station), tableId: station.station.ids.uuid(), details });
  }
});
afterEach(() => station.remove());

const guest = z.object({ size: z.int(), status: z.string(), personal: z.object({ name: z.string() }) });
const sitting = z.object({ tableIds: z.array(z.string()), clearedAt: z.int().nullable() });

async function stands() {
  const { entities, practice } = await client.state.open.query();
  const rows = (kind: string): readonly unknown[] =>
    entities.filter((each) => each.kind === kind).map(({ row }) => row);
  const parties = rows('party').map((row) => guest.parse(row));
  return {
    practice: must(practice, 'in practice'),
    /** All who came so far, and where they stand. */
    statuses: new Set(parties.map(({ status }) => status)),
    guests: parties.map(({ size, personal }) => `${personal.name} ${size}`).sort(),
    sittings: rows('seating').map((row) => sitting.parse(row)),
  };
}

test('the house seats whoever waits as long as it is told to, and at no table twice', async () => {
  await client.practice.start.mutate(rush);
  station.clock.pass(minute / 2);
  expect((await stands()).sittings).toEqual([]);
  await client.practice.change.mutate({ isSeatedByHouse: true });
  expect((await stands()).practice.isSeatedByHouse).toBe(true);
  const seatedSoFar = async (): Promise<number> => {
    station.clock.pass(1000);
    return (await stands()).sittings.length;
  };
  await expect.poll(seatedSoFar, patiently).toBeGreaterThanOrEqual(2);
  const tables = (await stands()).sittings.flatMap(({ tableIds }) => tableIds);
  expect(new Set(tables).size).toBe(tables.length);
});

test('an evening is over once nobody comes any more and nobody is there, and then it is told how it went', async () => {
  await client.practice.start.mutate(rush);
  expect((await stands()).practice.isOver).toBe(false);
  const isOver = async (): Promise<boolean> => {
    station.clock.pass(5 * minute);
    await client.screen.unlock.mutate({ pin: ownerPin });
    return (await stands()).practice.isOver;
  };
  await expect.poll(isOver, patiently).toBe(true);
  expect((await stands()).statuses).not.toContain('waiting');
  const review = await client.practice.review.query();
  expect(review).toMatchObject({ seated: 0, covers: 0, waitedMinutes: null, promised: 0 });
  expect(review.walkedOff).toBeGreaterThan(0);
});

test('played again it is the same evening from its beginning, as fast as it was made meanwhile', async () => {
  await client.practice.start.mutate(rush);
  const first = await stands();
  expect(first.guests.length).toBeGreaterThan(0);
  await client.practice.change.mutate({ speed: 5, isPaused: true });
  station.clock.pass(2 * minute);
  expect(await client.practice.again.mutate()).toEqual({ kind: 'started' });
  const second = await stands();
  expect(second.guests).toEqual(first.guests);
  expect(second.practice).toMatchObject({ speed: 5, isPaused: false, isOver: false, isSeatedByHouse: false });
  expect(second.practice.now).toBe(first.practice.now);
  expect(second.practice.id).not.toBe(first.practice.id);
});

test('who is not in practice has no evening to play again', async () => {
  expect(await client.practice.again.mutate()).toEqual({ kind: 'refused' });
});
