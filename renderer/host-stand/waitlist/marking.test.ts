import { expect, test } from 'vitest';
import { withMark, withNext } from './marking.ts';

const list = ['okafor', 'nguyen', 'brennan'].map((id) => ({ id }));

test('a second press takes a mark away again', () => {
  const once = withMark(null, 'nguyen');
  expect(once).toEqual(['nguyen']);
  expect(withMark(once, 'nguyen')).toEqual([]);
});

test('Shift and an arrow mark the card one is on and the next', () => {
  const first = withNext(null, { list, from: 'okafor', step: 1 });
  expect(first).toEqual({ marked: ['okafor', 'nguyen'], at: 'nguyen' });
  expect(withNext(first?.marked ?? null, { list, from: 'nguyen', step: 1 })).toEqual({
    marked: ['okafor', 'nguyen', 'brennan'],
    at: 'brennan',
  });
});

test('with no card chosen the first is marked, and after the last nothing is', () => {
  expect(withNext(null, { list, from: null, step: 1 })).toEqual({ marked: ['okafor'], at: 'okafor' });
  expect(withNext([], { list, from: 'brennan', step: 1 })).toBeNull();
});
