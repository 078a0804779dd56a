// A table that is moved again before its first move has come back: its drawing stays until its own rows are there.
import { expect, test, vi } from 'vitest';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { createStandStore } from '#renderer/store/stand-store.ts';
import type { Place } from '#shared/floor/place.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { tableIdOf } from '#shared/testing/test-ids.ts';
import { rowsWith } from './rows-with.ts';

const tableId = tableIdOf(1);

const placeAt = (x: number): Place => ({ x, y: 0, width: 40, height: 40, rotation: 0 });

function rowsAt(x: number): Rows {
  const log = restaurant();
  log.apply(makeOp(1, 'table.set', { tableId, details: { ...placeAt(x) } }));
  return applyPatches(
    noRows,
    log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
  );
}

function waiting(x: number) {
  const store = createStandStore();
  const isThere = vi.fn();
  store.setState({ rows: rowsAt(0) });
  const done = rowsWith(store, new Map([[tableId, placeAt(x)]])).then(isThere);
  return { store, isThere, done };
}

test('rows of an earlier move are not those of the later one', async () => {
  const { store, isThere, done } = waiting(20);
  store.setState({ rows: rowsAt(10) });
  await Promise.resolve();
  expect(isThere).not.toHaveBeenCalled();
  store.setState({ rows: rowsAt(20) });
  await done;
});

test('rows that came before the answer are enough', () => waiting(0).done);

test('where somebody else moved the table in the same moment, the drawing is let go all the same', () =>
  waiting(20).done);
