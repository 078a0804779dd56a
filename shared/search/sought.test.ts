import { expect, test } from 'vitest';
import { endingsOf, searchWords } from './search-words.ts';
import { isFoundBy, soughtIn } from './sought.ts';

interface Asked {
  readonly phone: string | null;
  readonly country: string;
}

const nobodys: Asked = { phone: null, country: 'US' };

const finds = (typed: string, name: string, { phone, country }: Asked = nobodys): boolean =>
  isFoundBy(endingsOf(searchWords({ name, phone })), soughtIn(typed, country));

test.each([
  ['li', 'Li Wei'],
  ['li', 'Olivia'],
  ['livi', 'OLIVIA'],
  ['nguyen thi', 'Nguyễn Thị Hoa'],
  ['hoa ngu', 'Nguyễn Thị Hoa'],
  ['中', '田中'],
  ['田中太郎', '田中 太郎'],
  ['太郎 田中', '田中太郎'],
  ['김', '김철수'],
  ['حمد', 'محمد'],
  ['strasse', 'Straße'],
  ['obri', "O'Brien"],
  ['j smith', 'John Smith'],
  ['12', 'Table 12'],
  ['2468', 'Room 2468'],
])('%s finds %s', (typed, name) => {
  expect(finds(typed, name)).toBe(true);
});

test.each([
  ['', 'Ana'],
  ['a', 'Ana'],
  ['1', '1'],
  ['ana ben', 'Ana'],
  ['中', 'Ana'],
  ['aan', 'Ana'],
])('%s does not find %s', (typed, name) => {
  expect(finds(typed, name)).toBe(false);
});

test.each([
  ['2671', 'US', '+14155552671'],
  ['(415) 555-2671', 'US', '+14155552671'],
  ['555 26', 'US', '+14155552671'],
  ['020 7946 0958', 'GB', '+442079460958'],
  ['020 79', 'GB', '+442079460958'],
  ['0034 600 11', 'ES', '+34600111222'],
  ['ana 2671', 'US', '+14155552671'],
])('%s in %s finds %s', (typed, country, phone) => {
  expect(finds(typed, 'Ana', { phone, country })).toBe(true);
});

test('three digits are no phone, and digits of a phone are no name', () => {
  const ana = { phone: '+14155552671', country: 'US' };
  expect(finds('671', 'Ana', ana)).toBe(false);
  expect(finds('14', 'Ana', ana)).toBe(false);
  expect(finds('ben 2671', 'Ana', ana)).toBe(false);
});
