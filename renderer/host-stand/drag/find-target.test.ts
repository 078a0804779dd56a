import { expect, test } from 'vitest';
import { nearest } from './find-target.ts';

const right = { x: 1, y: 0 };
const down = { x: 0, y: 1 };
const from = { x: 100, y: 100 };

test('an arrow key goes to the nearest place in its direction', () => {
  const below = { x: 100, y: 160 };
  const farBelow = { x: 100, y: 220 };
  const beside = { x: 400, y: 110 };
  const places = [farBelow, beside, below];
  expect(nearest(from, down, places)).toBe(below);
  expect(nearest(from, right, places)).toBe(beside);
});

test('a place straight ahead is nearer than one off to the side', () => {
  const ahead = { x: 100, y: 190 };
  const aside = { x: 160, y: 150 };
  expect(nearest(from, down, [aside, ahead])).toBe(ahead);
});

test('where nothing lies in that direction, nothing moves', () => {
  expect(nearest(from, { x: 0, y: -1 }, [{ x: 100, y: 160 }, from])).toBeNull();
});
