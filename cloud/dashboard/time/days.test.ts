import { expect, it } from 'vitest';
import { dayOf, startOf } from './days.ts';

it('is the day it was written as, from its first moment to its last', () => {
  const first = startOf('2026-03-29') ?? 0;
  const next = startOf('2026-03-29', 1) ?? 0;
  expect([dayOf(first), dayOf(next - 1), dayOf(next)]).toEqual(['2026-03-29', '2026-03-29', '2026-03-30']);
  expect(dayOf(startOf('2026-12-31', 1) ?? 0)).toBe('2027-01-01');
});

it('is none where none is written', () => {
  expect(startOf('')).toBeNull();
});
