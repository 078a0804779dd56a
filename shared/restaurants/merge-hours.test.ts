import { expect, it } from 'vitest';
import type { Hours } from './hours.ts';
import { mergeHours } from './merge-hours.ts';

const lunch = { opens: 12 * 60, closes: 15 * 60 };
const evening = { opens: 19 * 60, closes: 26 * 60 };
const early = { opens: 60, closes: 120 };
const opened: Hours = Array.from({ length: 7 }, () => [lunch]);
const withDay = (week: Hours, day: number, spans: Hours[number]): Hours =>
  week.map((other, at) => (at === day ? spans : other));

it('keeps the days of both', () => {
  const edit = { opened, wanted: withDay(opened, 0, []), now: withDay(opened, 6, [lunch, evening]) };
  expect(mergeHours(edit)).toEqual({ merged: withDay(edit.now, 0, []), clashes: [] });
});

it('clashes where both changed one day, also before anybody had told of a week', () => {
  const closed = opened.map(() => []);
  const edit = { opened: [], wanted: withDay(closed, 2, [evening]), now: withDay(closed, 2, [lunch]) };
  expect(mergeHours(edit).clashes).toEqual(['2']);
  expect(mergeHours(edit, ['2']).merged).toEqual(edit.now);
});

it('clashes where a night of one runs into the morning of the other', () => {
  const edit = { opened, wanted: withDay(opened, 0, [evening]), now: withDay(opened, 1, [early]) };
  expect(mergeHours(edit).clashes).toEqual(['0']);
  expect(mergeHours(edit, ['0']).merged).toEqual(edit.now);
});
