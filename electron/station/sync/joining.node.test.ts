import { expect, test } from 'vitest';
import { TestCloud } from '../log/cloud-fixture.ts';
import { addParty, evening, idOf, setMain } from '../log/log-fixture.ts';
import { seedOps } from '../log/seed-ops.ts';
import { startRig, TestTime } from './sync-fixture.ts';

test('what it did alone reaches the restaurant it joins', async () => {
  const cloud = new TestCloud();
  const time = new TestTime();
  const rig = startRig(cloud, time);
  rig.line = 'down';
  rig.log.commit(setMain());
  rig.log.commit(addParty('Ana'));
  await time.pass(60_000);
  rig.line = 'up';
  await time.pass(60_000);
  expect(rig.log.pending()).toEqual([]);
  expect(cloud.rows).toHaveLength(2);
});

test('two stations that start a restaurant at once make the same ops', async () => {
  const cloud = new TestCloud();
  const time = new TestTime();
  const seed = (now: number) =>
    seedOps({ restaurantId: idOf('restaurant'), details: { restaurantName: 'Casa Ana' }, now });
  expect(seed(1).map(({ opId }) => opId)).toEqual(seed(2).map(({ opId }) => opId));
  const a = startRig(cloud, time, { name: 'A', seed: () => seed(evening) });
  const b = startRig(cloud, time, { name: 'B', seed: () => seed(evening + 1) });
  await time.pass(60_000);
  expect(cloud.rows).toHaveLength(2);
  expect(a.log.row('settings', 'settings')).toMatchObject({ restaurantName: 'Casa Ana', timeZone: 'UTC' });
  expect(a.log.stateHash('all')).toBe(b.log.stateHash('all'));
});
