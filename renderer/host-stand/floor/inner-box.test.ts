// Text stays on its table: whatever its shape and turn, the box it is written in lies inside.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cornerOf, faceRoomIn, innerBox } from './inner-box.ts';

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

test('the sign stands at the corner of an upright table, and nearer to the middle of any other', () => {
  const size = { width: 100, height: 60 };
  expect(cornerOf({ ...size, shape: 'rectangle', rotation: 0 })).toEqual({ x: 100, y: 0 });
  for (const shape of ['round', 'diamond'] as const) {
    expect(cornerOf({ ...size, shape, rotation: 0 }).x).toBeLessThan(100);
  }
});
