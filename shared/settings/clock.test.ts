import { expect, it } from 'vitest';
import { clockFace, readClock } from './clock.ts';

it.each([
  ['1915', '19:15'],
  ['19:15', '19:15'],
  ['915', '09:15'],
  [' 7.05 ', '07:05'],
  ['7h05', '07:05'],
  ['0:00', '00:00'],
  ['2359', '23:59'],
])('%s is %s', (text, face) => {
  expect(clockFace(readClock(text) ?? -1)).toBe(face);
});

it.each(['', '7', '19:', '24:00', '1961', '7:30 PM', '12345'])('“%s” is no time', (text) => {
  expect(readClock(text)).toBeNull();
});
