import { expect, test } from 'vitest';
import { joinedNames } from './joined-names.ts';

test.each([
  [['12', '4'], '4 + 12'],
  [['4', '12'], '4 + 12'],
  [['P2', 'P10', 'P1'], 'P1 + P2 + P10'],
  [['7'], '7'],
])('%j together are %s, whichever leads', (names, word) => {
  expect(joinedNames(names.map((name) => ({ name })))).toBe(word);
});
