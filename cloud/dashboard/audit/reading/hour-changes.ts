/** Hours before and after: only the days that changed, those in a row that changed alike as one. */
import { hours } from '#shared/restaurants/hours.ts';
import { hoursWords, weekdayWords } from '../../restaurants/hours-words.ts';
import { fieldWords } from '../action-words.ts';
import { bothOf, type Part } from './change.ts';

type Run = { readonly first: number; readonly last: number; readonly was: string; readonly is: string };

const weekdays = [0, 1, 2, 3, 4, 5, 6];
const week = hours.default([]);

function inRuns(days: readonly Run[]): readonly Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.last === day.first - 1 && run.was === day.was && run.is === day.is)
      runs.splice(-1, 1, { ...run, last: day.last });
    else runs.push(day);
  }
  return runs;
}

export const hourChanges: Part = (sides, { translator }) => {
  const both = bothOf(sides, 'hours', week);
  const days = weekdays.map((day): Run => {
    const [was = '', is = ''] = [both?.old, both?.now].map((of) => hoursWords(translator, of?.[day] ?? []));
    return { first: day, last: day, was, is };
  });
  return (
    both &&
    inRuns(days.filter(({ was, is }) => was !== is)).map(({ first, last, was, is }) => {
      const named = [...new Set([first, last])].map((day) => weekdayWords(translator.language, day));
      return { name: `${fieldWords(translator, 'hours')}: ${named.join('–')}`, was, is };
    })
  );
};
