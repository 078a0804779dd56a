import { expect, it } from 'vitest';
import { inkOn } from './ink-on.ts';

it.each([
  ['#ffffff', '#000000'],
  ['#ffd000', '#000000'],
  ['#7a1f2b', '#ffffff'],
  ['#000000', '#ffffff'],
] as const)('on %s one reads %s', (color, ink) => {
  expect(inkOn(color)).toBe(ink);
});
