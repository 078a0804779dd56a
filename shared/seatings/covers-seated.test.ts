import { expect, test } from 'vitest';
import { partyIdOf, seatingIdOf } from '#shared/testing/test-ids.ts';
import { coversSeated } from './covers-seated.ts';
import { newSeating } from './seating.ts';

const sits = (seating: number, party: number, covers: number) =>
  newSeating({
    id: seatingIdOf(seating),
    partyId: partyIdOf(party),
    tableIds: [],
    covers,
    seatedAt: 0,
    serverId: null,
  });

test('who left does not count, and who sits at two tables counts once', () => {
  const left = { ...sits(1, 1, 8), clearedAt: 5 };
  expect(coversSeated([left, sits(2, 2, 4), sits(3, 3, 2), sits(4, 3, 2)])).toBe(6);
});
