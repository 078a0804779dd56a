// Text stays on its table: whatever its shape and turn, the box it is written in lies inside.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cornerOf, faceRoomIn, innerBox, lastLineWidth } from './inner-box.ts';

test('upright text fits inside a table that is turned by any angle', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 40, max: 400 }),
      fc.integer({ min: 40, max: 400 }),
      fc.integer({ min: 0, max: 359 }),
      (width, height, rotation) => {
        const box = innerBox({ shape: 'rectangle', width, height, rotation });
        const angle = (rotation * Math.PI) / 180;
        const [sin, cos] = [Math.abs(Math.sin(angle)), Math.abs(Math.cos(angle))];
        expect(box.width * cos + box.height * sin).toBeLessThanOrEqual(width + 0.001);
        expect(box.width * sin + box.height * cos).toBeLessThanOrEqual(height + 0.001);
      },
    ),
  );
});

test('the smaller the table, the less is written on it', () => {
  expect(faceRoomIn({ width: 160, height: 90 }).size).toBe('full');
  expect(faceRoomIn({ width: 70, height: 60 }).size).toBe('short');
  expect(faceRoomIn({ width: 44, height: 44 }).size).toBe('tiny');
});

test.each(['round', 'diamond', 'oval', 'rectangle'] as const)(
  'the last line of a %s table of any size ends before its edge, or is not written',
  (shape) => {
    for (let size = 40; size <= 200; size += 5) {
      const drawn = { shape, width: size, height: size, rotation: 0 };
      const line = lastLineWidth(drawn);
      const room = faceRoomIn(innerBox(drawn), line);
      expect(line).toBeLessThanOrEqual(size);
      if (room.hasFreeLine) expect(line).toBeGreaterThanOrEqual(58);
    }
  },
);

test('a small round table and a diamond say when they are free, as a square one does; the smallest do not', () => {
  const roomOf = (shape: 'round' | 'diamond' | 'square', size: number) => {
    const drawn = { shape, width: size, height: size, rotation: 0 };
    return faceRoomIn(innerBox(drawn), lastLineWidth(drawn));
  };
  expect(roomOf('round', 97)).toMatchObject({ hasFreeLine: true });
  expect(roomOf('diamond', 132)).toMatchObject({ hasFreeLine: true });
  expect(roomOf('square', 102)).toMatchObject({ hasFreeLine: true });
  expect(roomOf('square', 50)).toMatchObject({ hasFreeLine: false });
});

test('the sign stands at the corner of an upright table, and nearer to the middle of any other', () => {
  const size = { width: 100, height: 60 };
  expect(cornerOf({ ...size, shape: 'rectangle', rotation: 0 })).toEqual({ x: 100, y: 0 });
  for (const shape of ['round', 'diamond'] as const) {
    expect(cornerOf({ ...size, shape, rotation: 0 }).x).toBeLessThan(100);
  }
});
