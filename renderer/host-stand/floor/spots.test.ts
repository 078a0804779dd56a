// What looks like one table: joined for the next party, or shared by one that sits. A change elsewhere touches no other.
import { expect, test } from 'vitest';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { startState, withoutContacts } from '#renderer/store/stand-state.ts';
import { roomsOf } from '#shared/floor/rooms.ts';
import { must } from '#shared/must.ts';
import { setTable } from '#shared/tables/set-table.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { spotReader } from './spot-view.ts';
import { spotsOf } from './spots.ts';
import { tableChoices } from './table-choices.ts';

const rowsOf = (log: ModelLog): Rows =>
  applyPatches(
    noRows,
    log.rows().map(({ kind, row }) => ({ kind, id: row.id, row })),
  );

/** Three tables in a row, the third a step away. */
function threeTables(): ModelLog {
  const log = restaurant();
  for (const [at, x] of [0, 40, 90].entries()) {
    const details = { name: String(at + 12), area: 'Main', x, y: 0, width: 36, height: 36, seatsMax: 4 };
    log.apply(makeOp(50 + at, setTable.kind, { tableId: tableIdOf(at + 1), details }));
  }
  return log;
}

const shown = (rows: Rows) =>
  roomsOf(rows.tables).flatMap((room) =>
    spotsOf(room, rows.seatings).map(({ tables, apart, place }) => ({
      names: tables.map(({ name }) => name),
      apart: apart.map(({ table }) => table.name),
      width: place.width,
    })),
  );

test('tables put together are one, around both; the one named first leads', () => {
  const log = threeTables();
  log.apply(makeOp(1, 'table.combine', { tableIds: [tableIdOf(2), tableIdOf(1)] }));
  expect(shown(rowsOf(log))).toContainEqual({ names: ['13', '12'], apart: [], width: 76 });
  log.apply(makeOp(2, 'table.split', { tableIds: [tableIdOf(2), tableIdOf(1)] }));
  expect(shown(rowsOf(log)).map(({ names }) => names)).toContainEqual(['12']);
});

test('one that stands beyond another table is shown where it is', () => {
  const log = threeTables();
  log.apply(makeOp(1, 'table.combine', { tableIds: [tableIdOf(1), tableIdOf(3)] }));
  expect(shown(rowsOf(log))).toContainEqual({ names: ['12', '14'], apart: ['14'], width: 36 });
});

/** The names of the tables of each spot that is free. */
function freeIn(rows: Rows): readonly (readonly string[])[] {
  return spotsOf(must(roomsOf(rows.tables)[0], 'a room'), rows.seatings)
    .map(({ tables }) => spotReader(tables.map(({ id }) => id))(rows))
    .filter(({ state }) => state.kind === 'free')
    .map(({ tables }) => tables.map(({ name }) => name));
}

test.each([
  ['the first', 1, ['13']],
  ['the other', 2, ['12']],
])('of two put together while another station seated at %s, only that one is taken', (_, taken, free) => {
  const log = threeTables();
  log.apply(makeOp(1, 'table.combine', { tableIds: [tableIdOf(1), tableIdOf(2)] }));
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [tableIdOf(taken)] };
  log.apply(makeOp(2, 'party.seat', seat));
  expect(freeIn(rowsOf(log))).toContainEqual(free);
  log.apply(makeOp(3, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'ready' }));
  expect(freeIn(rowsOf(log))).toEqual(expect.arrayContaining([['12'], ['13']]));
});

test('a party at two tables that another station took apart has both until it leaves', () => {
  const log = threeTables();
  const tableIds = [tableIdOf(1), tableIdOf(2)];
  log.apply(makeOp(1, 'table.combine', { tableIds }));
  log.apply(makeOp(2, 'table.split', { tableIds }));
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds };
  log.apply(makeOp(3, 'party.seat', seat));
  expect(shown(rowsOf(log)).map(({ names }) => names)).toContainEqual(['12', '13']);
});

test('a party at two tables makes them one until it leaves', () => {
  const log = threeTables();
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [tableIdOf(1), tableIdOf(2)] };
  log.apply(makeOp(1, 'party.seat', seat));
  expect(shown(rowsOf(log)).map(({ names }) => names)).toContainEqual(['12', '13']);
  log.apply(makeOp(2, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'ready' }));
  expect(shown(rowsOf(log)).map(({ names }) => names)).toContainEqual(['12']);
});

test('a change elsewhere gives a table nothing new to show', () => {
  const log = threeTables();
  const read = spotReader([tableIdOf(1)]);
  const before = rowsOf(log);
  const view = read(before);
  const other = must(before.tables.get(tableIdOf(2)), 'table 13');
  const dirty = { ...other, condition: 'dirty' };
  expect(read(applyPatches(before, [{ kind: 'table', id: other.id, row: dirty }]))).toBe(view);
  const own = must(before.tables.get(tableIdOf(1)), 'table 12');
  const changed = applyPatches(before, [{ kind: 'table', id: own.id, row: { ...own, condition: 'dirty' } }]);
  expect(read(changed).state.kind).toBe('dirty');
});

test('a table that is out of service says so also while somebody sits there, and can be put back', () => {
  const log = threeTables();
  const read = spotReader([tableIdOf(1)]);
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [tableIdOf(1)] };
  log.apply(makeOp(1, 'party.seat', seat));
  expect(read(rowsOf(log))).toMatchObject({ isOut: false });
  log.apply(makeOp(2, 'table.mark', { tableId: tableIdOf(1), condition: 'out-of-service' }));
  expect(read(rowsOf(log))).toMatchObject({ isOut: true, state: { kind: 'seated' } });
});

test('a table names everybody who was called to it, until one of them sits there', () => {
  const log = threeTables();
  const read = spotReader([tableIdOf(1)]);
  const awaited = (): readonly string[] => read(rowsOf(log)).awaited.map(({ personal }) => personal.name);
  for (const number of [1, 2]) {
    const call = { partyId: partyIdOf(number), tableIds: [tableIdOf(1)] };
    log.apply(makeOp(number, 'party.call', call));
  }
  expect(awaited()).toEqual(['Ana', 'Bo']);
  const seat = { partyId: partyIdOf(1), seatingId: seatingIdOf(1), tableIds: [tableIdOf(1)] };
  log.apply(makeOp(3, 'party.seat', seat));
  expect(awaited()).toEqual([]);
});

test('whom a table is kept for and called to is named once, also on a locked screen', () => {
  const log = threeTables();
  const about = { tableId: tableIdOf(1), partyId: partyIdOf(1) };
  log.apply(makeOp(1, 'table.hold', about));
  log.apply(makeOp(2, 'party.call', { partyId: about.partyId, tableIds: [about.tableId] }));
  const rows = rowsOf(log);
  const { rows: locked } = withoutContacts({ ...startState, rows });
  for (const known of [rows, locked]) {
    const { awaited } = spotReader([about.tableId])(known);
    expect(awaited.map(({ personal }) => personal.name)).toEqual(['Ana']);
  }
});

test('change by change a table names those it would name to a screen that is just opened', () => {
  const log = threeTables();
  let rows = rowsOf(log);
  const read = spotReader([tableIdOf(1)]);
  const call = { partyId: partyIdOf(1), tableIds: [tableIdOf(1)] };
  const requeue = { partyId: partyIdOf(1), orderKey: 2000 };
  const steps = [
    makeOp(1, 'party.call', call),
    makeOp(2, 'table.mark', { tableId: tableIdOf(1), condition: 'out-of-service' }),
    makeOp(3, 'table.mark', { tableId: tableIdOf(1), condition: 'dirty' }),
    makeOp(4, 'party.requeue', requeue),
  ];
  const awaited = steps.map((op) => {
    const patches = log.apply(op).effects.map(({ kind, id, after }) => ({ kind, id, row: after }));
    rows = applyPatches(rows, patches);
    expect(read(rows).awaited).toEqual(spotReader([tableIdOf(1)])(rowsOf(log)).awaited);
    return read(rows).awaited.length;
  });
  expect(awaited).toEqual([1, 0, 1, 0]);
});

test('a party larger than a table is offered what can be put together, after what it was dropped on', () => {
  const log = threeTables();
  const details = { tableIds: [tableIdOf(1), tableIdOf(2)], seatsMin: 5, seatsMax: 8 };
  log.apply(makeOp(1, 'join.set', { joinId: 'f1000000-0000-8000-8000-000000000001', details }));
  const choices = tableChoices(rowsOf(log), {
    size: 6,
    partyId: partyIdOf(1),
    text: '',
    nearId: tableIdOf(1),
  });
  const said = choices.map(({ view, fits, short }) => [
    view.tables.map(({ name }) => name).join('+'),
    fits,
    short,
  ]);
  expect(said.slice(0, 2)).toEqual([
    ['12+13', true, 0],
    ['12', false, 2],
  ]);
});
