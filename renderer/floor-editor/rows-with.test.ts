// A table that is moved again before its first move has come back: its drawing stays until its own rows are there.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
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

beforeEach(() => void vi.useFakeTimers());

afterEach(() => void vi.useRealTimers());

function waiting(x: number) {
  const store = createStandStore();
  let isThere = false;
  store.setState({ rows: rowsAt(0) });
  void rowsWith(store, new Map([[tableId, placeAt(x)]])).then(() => {
    isThere = true;
  });
  const after = async (ms: number): Promise<boolean> => {
    await vi.advanceTimersByTimeAsync(ms);
    return isThere;
  };
  return { store, after };
}

test('rows of an earlier move are not those of the later one', async () => {
  const { store, after } = waiting(20);
  store.setState({ rows: rowsAt(10) });
  expect(await after(0)).toBe(false);
  store.setState({ rows: rowsAt(20) });
  expect(await after(0)).toBe(true);
});

test('rows that came before the answer are enough', async () => {
  expect(await waiting(0).after(0)).toBe(true);
});

test('where somebody else moved the table in the same moment, the drawing is let go all the same', async () => {
  const { after } = waiting(20);
  expect(await after(0)).toBe(false);
  expect(await after(1000)).toBe(true);
});
