import { expect, test } from 'vitest';
import { createView } from '#renderer/host-stand/view.ts';
import { gather, keepGathered, ofOneGesture } from './gathered.ts';

const ops = ['alone', 'one', 'two', 'later'].map((opId) => ({ opId }));

const idsWith = (opId: string, view = createView()) =>
  ofOneGesture(view.getState().gathered, ops, opId).map((op) => op.opId);

test('what one gesture made goes together, and what was made alone goes alone', () => {
  const view = createView();
  gather(view, ['one', 'two'], 'one');
  expect(idsWith('two', view)).toEqual(['one', 'two']);
  expect(idsWith('alone', view)).toEqual(['alone']);
});

test('an op that stands for one of them later is of the same gesture', () => {
  const view = createView();
  gather(view, ['one', 'two'], 'one');
  gather(view, ['later'], 'one');
  expect(idsWith('later', view)).toEqual(['one', 'two', 'later']);
});

test('it is known after a reload of the window', () => {
  const kept = new Map<string, string>();
  const shelf = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  const before = createView();
  keepGathered(before, shelf);
  gather(before, ['one', 'two'], 'one');
  const after = createView();
  keepGathered(after, shelf);
  expect(idsWith('one', after)).toEqual(['one', 'two']);
});
