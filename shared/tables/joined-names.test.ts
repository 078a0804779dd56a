// A table is found by what the screen calls it: alone, or put together with others, in whatever order it is typed.
import { expect, test } from 'vitest';
import { beginsLike, isNamed, joinedNames } from './joined-names.ts';

const [seven, eight, patio] = [{ name: '7' }, { name: '8' }, { name: 'P1' }];

test('what is read on the screen of tables put together is understood when it is typed', () => {
  const together = [eight, seven];
  for (const typed of [joinedNames(together), '7+8', ' 8 + 7 ', '7', '8'])
    expect([typed, isNamed(together, typed)]).toEqual([typed, true]);
  for (const typed of ['7 + 9', '7 +', '7+8+9', '+', ''])
    expect([typed, isNamed(together, typed)]).toEqual([typed, false]);
  expect(isNamed([patio, seven], 'p1 + 7')).toBe(true);
  expect(isNamed([seven], '7 + 8')).toBe(false);
});

test('it is in sight while it is typed, and no other table is', () => {
  for (const typed of ['', '7', '7 ', '7 +', '7 + 8', '8+', '8+7'])
    expect([typed, beginsLike([seven, eight], typed)]).toEqual([typed, true]);
  for (const typed of ['7 +', '7 + 8', '7+8'])
    expect([typed, beginsLike([seven], typed)]).toEqual([typed, false]);
  expect(beginsLike([seven, eight], '7 + 9')).toBe(false);
});
