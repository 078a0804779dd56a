import { expect, it } from 'vitest';
import { dayFace, readDay } from './written-day.ts';

it.each([
  ['en', '7/8/2026', '2026-07-08'],
  ['es', '7/8/2026', '2026-08-07'],
  ['en', '12/31/26', '2026-12-31'],
  ['es', '31.12.26', '2026-12-31'],
  ['en', ' 12-31-2026 ', '2026-12-31'],
  ['es', '31 12 2026', '2026-12-31'],
  ['en', '123126', '2026-12-31'],
  ['es', '31122026', '2026-12-31'],
  ['en', '2026-12-31', '2026-12-31'],
  ['es', '2026-12-31', '2026-12-31'],
  ['en', '2/29/2028', '2028-02-29'],
] as const)('in %s “%s” is %s', (language, text, day) => {
  expect(readDay(text, language)).toBe(day);
});

it.each([
  ['en', ''],
  ['en', '7/8'],
  ['en', '31/12/2026'],
  ['es', '12/31/2026'],
  ['en', '2/29/2027'],
  ['es', '31/4/2026'],
  ['en', '1/1/1026'],
  ['en', '0/1/2026'],
  ['es', '0/1/2026'],
  ['en', '7/8/202'],
  ['en', '2026-13-01'],
  ['en', 'tomorrow'],
] as const)('in %s “%s” is no day', (language, text) => {
  expect(readDay(text, language)).toBeNull();
});

it.each(['en', 'es'] as const)('reads in %s what it writes', (language) => {
  expect(readDay(dayFace('2026-03-04', language), language)).toBe('2026-03-04');
});
