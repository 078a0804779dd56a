// Tables that lie over each other are found, whichever way they stand; what was let go a little too far gives way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laidOver, wayOff } from './laid-over.ts';
import { overlap, type Place } from './place.ts';

const placeAt = (x: number, y: number, fields: Partial<Place> = {}): Place => ({
  x,
  y,
  width: 20,
  height: 20,
  rotation: 0,
  ...fields,
});

describe('tables that lie over each other', () => {
  test('both say so, and name the other', () => {
    const room = new Map([
      ['4', placeAt(0, 0)],
      ['5', placeAt(15, 10)],
      ['6', placeAt(100, 0)],
    ]);
    expect(laidOver(room)).toEqual(
      new Map([
        ['4', ['5']],
        ['5', ['4']],
      ]),
    );
  });

  test('edges and corners that touch are fine', () => {
    const room = new Map([
      ['4', placeAt(0, 0)],
      ['5', placeAt(20, 0)],
      ['6', placeAt(20, 20)],
    ]);
    expect(laidOver(room)).toEqual(new Map());
  });

  test('a turned table counts as it stands, not by the box around it', () => {
    const beside = placeAt(22, 22);
    expect(laidOver(new Map(Object.entries({ 4: placeAt(0, 0, { rotation: 45 }), 5: beside }))).size).toBe(0);
    const across = placeAt(23, 0);
    expect(laidOver(new Map(Object.entries({ 4: placeAt(0, 0), 5: across }))).size).toBe(0);
    expect(laidOver(new Map(Object.entries({ 4: placeAt(0, 0, { rotation: 45 }), 5: across }))).size).toBe(2);
  });

  test('the quick look first misses none', () => {
    const place = fc.record({
      x: fc.integer({ min: 0, max: 60 }),
      y: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 4, max: 60 }),
      height: fc.integer({ min: 4, max: 60 }),
      rotation: fc.integer({ min: 0, max: 359 }),
    });
    fc.assert(
      fc.property(place, place, (one, other) => {
        expect(laidOver(new Map(Object.entries({ one, other }))).size > 0).toBe(overlap(one, other));
      }),
    );
  });
});

describe('what is let go', () => {
  test('a little over another table rests at its edge, by the shortest way', () => {
    expect(wayOff([placeAt(15, 2)], [placeAt(0, 0)])).toEqual({ x: 5, y: 0 });
    expect(wayOff([placeAt(2, 14)], [placeAt(0, 0)])).toEqual({ x: 0, y: 6 });
  });

  test('far over another stays where it was put', () => {
    expect(wayOff([placeAt(10, 8)], [placeAt(0, 0)])).toBeNull();
  });

  test('beside the others stays too', () => {
    expect(wayOff([placeAt(20, 0)], [placeAt(0, 0)])).toEqual({ x: 0, y: 0 });
  });

  test('never gives way onto a third table, or off the floor', () => {
    expect(wayOff([placeAt(15, 0)], [placeAt(0, 0), placeAt(36, 0)])).toBeNull();
    expect(wayOff([placeAt(2, 0)], [placeAt(17, 0)])).toBeNull();
  });

  test('several move together', () => {
    expect(wayOff([placeAt(15, 0), placeAt(60, 0)], [placeAt(0, 0)])).toEqual({ x: 5, y: 0 });
  });

  test('whichever way they stand, it lies over nothing after', () => {
    const turn = fc.integer({ min: 0, max: 359 });
    const along = fc.integer({ min: 20, max: 60 });
    const turned = fc.record({ x: along, y: along, rotation: turn });
    fc.assert(
      fc.property(turned, turn, ({ x, y, rotation }, its) => {
        const [moving, standing] = [placeAt(x, y, { rotation }), placeAt(30, 30, { rotation: its })];
        const by = wayOff([moving], [standing]);
        if (by === null) return;
        expect(overlap({ ...moving, x: x + by.x, y: y + by.y }, standing)).toBe(false);
      }),
    );
  });
});
