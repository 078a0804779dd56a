import { expect, it } from 'vitest';
import { leftWords } from './left-words.ts';

it('counts down to the second, and never below nothing', () => {
  expect([1_800_000, 599_001, 59_000, 1, 0, -4_000].map(leftWords)).toEqual([
    ...['30:00', '10:00', '0:59', '0:01', '0:00', '0:00'],
  ]);
});
