// A room is drawn whole, at its own scale, whether somebody placed its tables or not.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Table } from '#shared/tables/table.ts';
import { table } from '#shared/tables/table.ts';
import { tableIdOf } from '#shared/testing/test-ids.ts';
import { fitInto, toFloor, toPane } from './fit.ts';
import { joinedBox } from './joined-box.ts';
import { layOut } from './lay-out.ts';
import { neighbourOf } from './neighbour.ts';
import { boundsOf, overlap, type Place } from './place.ts';
import { roomsOf } from './rooms.ts';

const shapes = ['round', 'oval', 'square', 'rectangle', 'diamond', 'booth'] as const;

const tableAt = (at: number, details: Partial<Table> = {}): Table =>
  table.schema.parse({
    id: tableIdOf(at),
    name: String(at),
    area: 'Dining room',
    seatsMin: 2,
    seatsMax: 4,
    condition: 'ready',
    conditionAt: 0,
    heldForPartyId: null,
    openSeatingIds: [],
    removed: false,
    ...details,
  });

const place = (x: number, y: number, rotation = 0): Place => ({ x, y, width: 20, height: 10, rotation });

test('tables nobody has placed stand apart from each other and from those that are placed', () => {
  const seats = fc.array(fc.tuple(fc.constantFrom(...shapes), fc.integer({ min: 1, max: 20 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(seats, fc.integer({ min: 0, max: 359 }), (loose, rotation) => {
      const placed = tableAt(100, { x: 30, y: 12, width: 60, height: 30, rotation });
      const others = loose.map(([shape, seatsMax], at) => tableAt(at + 1, { shape, seatsMax }));
      const places = [...layOut([placed, ...others]).values()];
      expect(places).toHaveLength(others.length + 1);
      for (const [at, left] of places.entries())
        for (const right of places.slice(at + 1)) expect(overlap(left, right)).toBe(false);
    }),
  );
});

test('a room of tables nobody has placed is wider than deep, and not a single row', () => {
  const bounds = boundsOf(layOut(Array.from({ length: 24 }, (_, at) => tableAt(at + 1))).values());
  expect(bounds?.width).toBeGreaterThan(bounds?.height ?? 0);
  expect(bounds?.width).toBeLessThan(2 * (bounds?.height ?? 0));
});

test('a turned table covers other ground than an upright one', () => {
  expect(boundsOf([place(0, 0, 90)])).toMatchObject({ x: 5, y: -5 });
  expect(overlap(place(0, 0), place(0, 12))).toBe(false);
  expect(overlap(place(0, 0, 90), place(0, 12))).toBe(true);
  expect(overlap(place(0, 0), place(20, 0))).toBe(false);
});

test('the whole room is in the pane, in its middle, and a point on it is where it was pressed', () => {
  const bounds = { x: 40, y: 20, width: 200, height: 100 };
  const view = fitInto(bounds, { width: 840, height: 640 }, { margin: 20, leastScale: 1, mostScale: 10 });
  expect(toPane(view, { x: 40, y: 20 })).toEqual({ x: 20, y: 120 });
  expect(toPane(view, { x: 240, y: 120 })).toEqual({ x: 820, y: 520 });
  expect(toFloor(view, { x: 820, y: 520 })).toEqual({ x: 240, y: 120 });
});

test('a room too large to be read begins at the edge of the pane, which scrolls', () => {
  const bounds = { x: 0, y: 0, width: 2000, height: 100 };
  const view = fitInto(bounds, { width: 840, height: 640 }, { margin: 20, leastScale: 2, mostScale: 10 });
  expect(view).toMatchObject({ scale: 2, left: 20, top: 220 });
});

test('an arrow goes to the nearest table that way, and nowhere at the wall', () => {
  const places = new Map([
    ['1', place(0, 0)],
    ['2', place(40, 4)],
    ['3', place(80, 0)],
    ['4', place(36, 60)],
  ]);
  expect(neighbourOf(places, '1', 'right')).toBe('2');
  expect(neighbourOf(places, '3', 'left')).toBe('2');
  expect(neighbourOf(places, '2', 'down')).toBe('4');
  expect(neighbourOf(places, '4', 'up')).toBe('2');
  expect(neighbourOf(places, '1', 'up')).toBeNull();
});

test('tables put together look like one, unless another stands between them', () => {
  expect(joinedBox([place(0, 0), place(24, 0)], [place(50, 0)])).toEqual({
    x: 0,
    y: 0,
    width: 44,
    height: 10,
  });
  expect(joinedBox([place(0, 0), place(48, 0)], [place(24, 0)])).toBeNull();
});

test('rooms come in the order of their first table, tables by their number', () => {
  const tables = [
    tableAt(10),
    tableAt(2),
    tableAt(3, { area: 'Patio' }),
    tableAt(1, { removed: true, area: 'Bar' }),
  ];
  const rooms = roomsOf(new Map(tables.map((each) => [each.id, each])));
  expect(rooms.map(({ name, tables: inRoom }) => [name, inRoom.map((each) => each.name)])).toEqual([
    ['Dining room', ['2', '10']],
    ['Patio', ['3']],
  ]);
});
