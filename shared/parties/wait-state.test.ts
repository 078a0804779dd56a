import { expect, test } from 'vitest';
import { promiseOf, waitStateOf } from './wait-state.ts';

const minute = 60_000;
const joinedAt = 1_700_000_000_000;
const after = (minutes: number): number => joinedAt + minutes * minute;
const walkIn = {
  joinedAt,
  arrivedAt: null,
  expectedAt: null,
  bookedFor: null,
  orderedBy: null,
  promisedAt: after(25),
};
const state = (party: Partial<typeof walkIn> | object, minutes: number) =>
  waitStateOf({ ...walkIn, ...party }, after(minutes), 10);

test('a party is on time, then due in the last five minutes, then late', () => {
  expect(state({}, 10)).toEqual({ kind: 'on-time', waited: 10, quoted: 25, minutes: 15 });
  expect(state({}, 20)).toMatchObject({ kind: 'due', minutes: 5 });
  expect(state({}, 25)).toMatchObject({ kind: 'due', minutes: 0 });
  expect(state({}, 34)).toMatchObject({ kind: 'late', minutes: 9 });
});

test('a new time that was told is the promise', () => {
  expect(state({ promisedAt: after(45) }, 34)).toEqual({
    kind: 'on-time',
    waited: 34,
    quoted: 45,
    minutes: 11,
  });
});

test('without a promise there is none to break', () => {
  expect(state({ promisedAt: null }, 90)).toEqual({ kind: 'no-quote', waited: 90 });
});

test('a clock that runs behind never shows a negative wait', () => {
  expect(state({}, -3)).toMatchObject({ waited: 0 });
});

test('a party that is not here is expected, then late itself, and slides after its grace', () => {
  const phonedAhead = { expectedAt: after(40) };
  expect(state(phonedAhead, 30)).toEqual({ kind: 'expected', at: after(40) });
  expect(state(phonedAhead, 48)).toEqual({ kind: 'overdue', minutes: 8, slides: false });
  expect(state(phonedAhead, 52)).toEqual({ kind: 'overdue', minutes: 12, slides: true });
  expect(state({ ...phonedAhead, orderedBy: 'maria' }, 52)).toMatchObject({ slides: false });
  expect(promiseOf({ ...walkIn, ...phonedAhead })).toBeNull();
});

test('once it has come its wait begins, and it is promised nothing before it meant to be here', () => {
  const came = { expectedAt: after(40), arrivedAt: after(38) };
  expect(state(came, 39)).toEqual({ kind: 'due', waited: 1, quoted: 2, minutes: 1 });
  expect(state({ ...came, promisedAt: null, bookedFor: after(60) }, 45)).toMatchObject({
    kind: 'on-time',
    minutes: 15,
  });
});
