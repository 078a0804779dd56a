import { expect, test } from 'vitest';
import { defaultQueue, queue } from '#shared/queues/queue.ts';
import type { KnownRow } from '../log/replica.ts';
import { serviceOf } from './service.ts';

const queueRow = (change: object): KnownRow => ({
  kind: 'queue',
  id: '0191d3a0-7c1b-7a3e-8f00-0123456789ab',
  row: {
    ...queue.schema.parse({ ...defaultQueue, id: '0191d3a0-7c1b-7a3e-8f00-0123456789ab', removed: false }),
    ...change,
  },
});

test('the hours of every queue in use count, each day of the week', () => {
  const { hours, timeZone, openParties } = serviceOf([queueRow({})], 'Africa/Lagos');
  expect({ timeZone, openParties }).toEqual({ timeZone: 'Africa/Lagos', openParties: 0 });
  expect(hours).toHaveLength(7);
  expect(hours[4]).toEqual({ weekday: 5, fromMinute: 540, toMinute: 1020 });
});

test('a bar that closes at two is open into the next morning', () => {
  const bar = queueRow({ opensAtMinute: 18 * 60, closesAtMinute: 2 * 60 });
  expect(serviceOf([bar], 'UTC').hours[0]).toEqual({ weekday: 1, fromMinute: 1080, toMinute: 1560 });
});

test('a queue nobody uses has no hours', () => {
  const rows = [queueRow({ active: false }), queueRow({ archived: true }), queueRow({ removed: true })];
  expect(serviceOf(rows, 'UTC').hours).toEqual([]);
});
