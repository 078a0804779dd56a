import { expect, it } from 'vitest';
import { contrastOf, inkOn, READABLE } from './contrast.ts';

it.each([
  ['#ffffff', '#000000'],
  ['#ffd000', '#000000'],
  ['#7a1f2b', '#ffffff'],
  ['#000000', '#ffffff'],
] as const)('on %s one reads %s', (color, ink) => {
  expect(inkOn(color)).toBe(ink);
});

it('measures as WCAG does', () => {
  expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrastOf('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

it('finds words that are read on whatever colour is chosen', () => {
  const steps = Array.from({ length: 52 }, (_, at) => (at * 5).toString(16).padStart(2, '0'));
  const colors = steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => `#${red}${green}${blue}`)),
  );
  expect(colors.filter((color) => contrastOf(color, inkOn(color)) < READABLE)).toEqual([]);
});
