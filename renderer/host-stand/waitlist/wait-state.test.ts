import { expect, test } from 'vitest';
import { waitStateOf } from './wait-state.ts';

const joinedAt = 1_700_000_000_000;
const after = (minutes: number): number => joinedAt + minutes * 60_000;

test('a party is on time, then due in the last five minutes, then late', () => {
  const party = { joinedAt, quotedMinutes: 25 };
  expect(waitStateOf(party, after(10))).toEqual({ kind: 'on-time', waited: 10, quoted: 25, minutes: 15 });
  expect(waitStateOf(party, after(20))).toMatchObject({ kind: 'due', minutes: 5 });
  expect(waitStateOf(party, after(25))).toMatchObject({ kind: 'due', minutes: 0 });
  expect(waitStateOf(party, after(34))).toMatchObject({ kind: 'late', minutes: 9 });
});

test('without a quote there is no promise to break', () => {
  expect(waitStateOf({ joinedAt, quotedMinutes: null }, after(90))).toEqual({ kind: 'no-quote', waited: 90 });
});

test('a clock that runs behind never shows a negative wait', () => {
  expect(waitStateOf({ joinedAt, quotedMinutes: 20 }, after(-3))).toMatchObject({ waited: 0 });
});
