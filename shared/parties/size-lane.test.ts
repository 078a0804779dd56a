import { expect, test } from 'vitest';
import { partyIdOf } from '#shared/testing/test-ids.ts';
import { laneOf, lanePlaces } from './size-lane.ts';

test.each([
  [1, 2],
  [2, 2],
  [3, 4],
  [4, 4],
  [5, 6],
  [6, 6],
  [7, 'more'],
  [30, 'more'],
] as const)('a party of %i waits for a table for %s', (size, lane) => {
  expect(laneOf(size)).toBe(lane);
});

test('a place in the lane counts only those who wait for the same kind of table', () => {
  const sizes = [4, 2, 8, 3, 2, 4];
  const places = lanePlaces(sizes.map((size, number) => ({ id: partyIdOf(number), size })));
  expect(sizes.map((_, number) => places.get(partyIdOf(number)))).toEqual([
    { lane: 4, place: 1, of: 3 },
    { lane: 2, place: 1, of: 2 },
    { lane: 'more', place: 1, of: 1 },
    { lane: 4, place: 2, of: 3 },
    { lane: 2, place: 2, of: 2 },
    { lane: 4, place: 3, of: 3 },
  ]);
});
