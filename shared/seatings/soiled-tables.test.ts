// What is said of a move before it is made is what the move then does.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { table } from '../tables/table.ts';
import { seating } from './seating.ts';
import { soiledTables } from './soiled-tables.ts';

const [one, other] = [seatingIdOf(1), seatingIdOf(2)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];

/** Ana sits at 12, and leaves it for 14. */
function move({
  leaves,
  isShared = false,
}: {
  readonly leaves: 'dirty' | 'ready';
  readonly isShared?: boolean;
}) {
  const log = restaurant();
  log.apply(makeOp(1, 'party.seat', { partyId: partyIdOf(1), seatingId: one, tableIds: [twelve] }));
  if (isShared)
    log.apply(makeOp(2, 'party.seat', { partyId: partyIdOf(2), seatingId: other, tableIds: [twelve] }));
  const rows = log.rows().map(({ row }) => row);
  const leaving = {
    seating: must(
      rows.filter(seating.owns).find(({ id }) => id === one),
      'her',
    ),
    leaves,
  };
  const tables = rows.filter(table.owns);
  const told = soiledTables({ ...leaving, tableIds: [fourteen] }, (id) =>
    tables.find((each) => each.id === id),
  );
  log.apply(makeOp(3, 'seating.move', { seatingId: one, tableIds: [fourteen], leaves }));
  const now = log
    .rows()
    .map(({ row }) => row)
    .filter(table.owns);
  return {
    told: told.map(({ name }) => name),
    dirty: now.filter((each) => each.condition === 'dirty').map(({ name }) => name),
  };
}

test('a table that was used is to be cleaned', () => {
  expect(move({ leaves: 'dirty' })).toEqual({ told: ['12'], dirty: ['12'] });
});

test('one that was not used, or where somebody else still sits, is not', () => {
  expect(move({ leaves: 'ready' })).toEqual({ told: [], dirty: [] });
  expect(move({ leaves: 'dirty', isShared: true })).toEqual({ told: [], dirty: [] });
});
