import { expect, test } from 'vitest';
import { leftBehind } from './left-behind.ts';

const minutes = (count: number): number => count * 60_000;
const seatedAt = minutes(1_000);
const after = (count: number, stage = 'seated') => leftBehind({ seatedAt, stage }, seatedAt + minutes(count));

test('whoever is put right within five minutes of sitting down leaves a free table', () => {
  expect([after(0), after(4)]).toEqual(['ready', 'ready']);
});

test('whoever sat longer leaves one to be cleaned', () => {
  expect([after(5), after(50)]).toEqual(['dirty', 'dirty']);
});

test('so does whoever has ordered, or is at a stage somebody made up, however soon', () => {
  expect([after(2, 'ordered'), after(2, 'flambé')]).toEqual(['dirty', 'dirty']);
});
