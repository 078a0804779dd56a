import { expect, it } from 'vitest';
import { readHours } from './announcement-hours.ts';

it('reads whole hours, from one to a year', () => {
  expect(['1', ' 24 ', '8760'].map(readHours)).toEqual([1, 24, 8760]);
});

// 99999 hours had been taken: until 2038.
it.each(['0', '-3', '8761', '99999', 'abc', '1,5', '1.5', '1e3', '', ' '])('refuses %j', (typed) => {
  expect(readHours(typed)).toBeUndefined();
});
