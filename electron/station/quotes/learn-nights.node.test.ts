// What past evenings of a real file teach, also through the thread of the built program.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { usualTurn } from '#shared/quoting/turn-law.ts';
import { seating } from '#shared/seatings/seating.ts';
import { clientOf, newOpId, startTestStation, type TestStation } from '../station-fixture.ts';
import { type LearnOrder, learnNights } from './learn-nights.ts';
import { learnOnThread } from './learn-on-thread.ts';

const dayMs = 86_400_000;

let station: TestStation;

beforeEach(async () => {
  station = await startTestStation();
});
afterEach(() => station.remove());

/** The demo's evening, everybody gone at its end; then it is the next day. */
async function oneEvening(): Promise<LearnOrder> {
  const client = clientOf(station);
  const { people } = await client.setup.demo.mutate({ timeZone: 'UTC' });
  const owner = must(
    people.find(({ role }) => role === 'owner'),
    'an owner',
  );
  await client.screen.unlock.mutate({ pin: owner.pin });
  const { entities } = await client.state.open.query();
  for (const { row } of entities) {
    if (!seating.owns(row) || row.clearedAt !== null) continue;
    await client.seatings.clear.mutate({ opId: newOpId(station), seatingId: row.id, leaves: 'ready' });
  }
  station.clock.pass(dayMs);
  const path = station.station.paths.database;
  const tonightAt = Date.UTC(2026, 10, 21, 3);
  return { kind: 'learn-nights', path, known: null, typical: usualTurn, afterAt: 0, tonightAt };
}

test('an evening that is over is learned once: its turns, its waits', async () => {
  const order = await oneEvening();
  const learned = learnNights(order);
  expect(learned.nights).toHaveLength(1);
  expect(must(learned.nights[0], 'a night').turns.length).toBeGreaterThan(10);
  expect(learned.patience.minutes[0]).toBeGreaterThan(60);
  const again = learnNights({ ...order, known: learned, afterAt: order.tonightAt - 1 });
  expect(again.nights).toHaveLength(1);
});

test('the evening under way is not learned yet', async () => {
  const order = await oneEvening();
  expect(learnNights({ ...order, tonightAt: order.tonightAt - dayMs }).nights).toEqual([]);
});

test('a thread of the program says the same', async () => {
  const order = await oneEvening();
  const { program } = station.station;
  expect(await learnOnThread(program, order, new AbortController().signal)).toEqual(learnNights(order));
});
