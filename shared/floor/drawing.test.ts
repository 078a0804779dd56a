// Drawing a floor: what is moved rests in line or on the grid, what is pulled keeps its other side, and several are
// brought into order together.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, distribute } from './align.ts';
import { freeSpot } from './free-spot.ts';
import { boundsOf, overlap, type Place } from './place.ts';
import { resizeBy, withSize } from './resize.ts';
import { snapMove } from './snap.ts';
import { turnedBy, turnTowards } from './turn.ts';

const place = (x: number, y: number, rest: Partial<Place> = {}): Place => ({
  x,
  y,
  width: 24,
  height: 24,
  rotation: 0,
  ...rest,
});

const moving = (box: Place) => ({ box, corner: box });

test('far from others a table rests on the grid, the nearest square of it', () => {
  const snapped = snapMove(moving(place(3, 8)), { x: 30, y: 9 }, { others: [], reach: 3 });
  expect(snapped).toEqual({ by: { x: 29, y: 8 }, guides: [] });
});

test('near the line of another table it rests in line, and the line is shown', () => {
  const other = place(101, 40);
  const snapped = snapMove(moving(place(8, 160)), { x: 91, y: 8 }, { others: [other], reach: 3 });
  expect(snapped.by).toEqual({ x: 93, y: 8 });
  expect(snapped.guides).toEqual([{ axis: 'x', at: 101, from: 40, to: 192 }]);
});

test('middles line up with middles when tables differ in width', () => {
  const wide = place(80, 0, { width: 60 });
  const snapped = snapMove(moving(place(0, 80)), { x: 97, y: 0 }, { others: [wide], reach: 2 });
  expect(snapped.by.x).toBe(98);
  expect(snapped.guides[0]).toMatchObject({ axis: 'x', at: 110 });
});

test('the side across from the one that is pulled stays', () => {
  expect(resizeBy(place(40, 40), 'e', { by: { x: 17, y: 90 }, step: 4 })).toEqual(
    place(40, 40, { width: 40 }),
  );
  expect(resizeBy(place(40, 40), 'nw', { by: { x: -8, y: -12 }, step: 4 })).toEqual(
    place(32, 28, { width: 32, height: 36 }),
  );
});

test('a table turned by a quarter is pulled the way it is seen', () => {
  const turned = place(40, 40, { width: 40, height: 20, rotation: 90 });
  const longer = resizeBy(turned, 'e', { by: { x: 3, y: 28 }, step: 4 });
  expect(longer).toMatchObject({ width: 68, height: 20, rotation: 90 });
  expect(boundsOf([longer])?.y).toBeCloseTo(boundsOf([turned])?.y ?? 0, 0);
});

test('a table is never pulled to nothing, nor off the floor', () => {
  expect(resizeBy(place(0, 0), 'se', { by: { x: -90, y: -90 }, step: 4 })).toMatchObject({
    width: 8,
    height: 8,
  });
  expect(withSize(place(2, 2), { width: 60, height: 60 }, { x: -1, y: -1 })).toMatchObject({ x: 0, y: 0 });
});

test('a turn is told in whole steps, whichever way round', () => {
  expect(turnedBy(350, 15)).toBe(5);
  expect(turnedBy(0, -15)).toBe(345);
  expect(turnTowards(place(0, 0), { x: 100, y: 14 }, 15)).toBe(90);
  expect(turnTowards(place(0, 0), { x: 11, y: -80 }, 15)).toBe(0);
});

test('tables come into line by the ground they cover', () => {
  const places = new Map([
    ['a', place(10, 0)],
    ['b', place(40, 60, { width: 40, height: 20, rotation: 90 })],
  ]);
  const aligned = align(places, 'x', 'start');
  expect(aligned.get('a')).toMatchObject({ x: 10, y: 0 });
  expect(boundsOf([aligned.get('b') ?? place(0, 0)])?.x).toBeCloseTo(10);
});

test('between tables put at even distances there is as much room everywhere', () => {
  const gapsOf = (places: ReadonlyMap<string, Place>): readonly number[] => {
    const row = [...places.values()].toSorted((left, right) => left.x - right.x);
    return row.slice(1).map((each, at) => each.x - ((row[at]?.x ?? 0) + (row[at]?.width ?? 0)));
  };
  const row = fc.array(fc.tuple(fc.integer({ min: 8, max: 60 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(row, (drawn) => {
      let at = 0;
      const places = new Map(
        drawn.map(([width, gap], id) => {
          at += gap;
          const one = place(at, 0, { width });
          at += width;
          return [String(id), one];
        }),
      );
      const gaps = gapsOf(distribute(places, 'x'));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(2);
    }),
  );
});

test('a new table stands apart from those that are there, where it is wanted if it can', () => {
  const taken = [place(8, 8), place(40, 8)];
  const spot = freeSpot({ width: 24, height: 24 }, { taken, width: 100 });
  expect(taken.some((each) => overlap(each, place(spot.x, spot.y)))).toBe(false);
  expect(freeSpot({ width: 24, height: 24 }, { taken, width: 100, wanted: { x: 80, y: 80 } })).toEqual({
    x: 80,
    y: 80,
  });
});
