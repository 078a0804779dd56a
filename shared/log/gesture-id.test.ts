import { expect, test } from 'vitest';
import { gestureIdOf, isOfGesture, withGestureId } from './gesture-id.ts';

const made = (opId: string, gestureId: string | null) => ({
  opId,
  payload: withGestureId({ partyId: opId }, gestureId),
});
const ops = [made('alone', null), made('one', 'g'), made('two', 'g'), made('other', null)];
const idsWith = (op: (typeof ops)[number]) => ops.filter(isOfGesture(op)).map(({ opId }) => opId);

test('what one gesture made goes together, also by an op that stands for one of them now; what was made alone goes alone', () => {
  expect(idsWith(made('two', 'g'))).toEqual(['one', 'two']);
  expect(idsWith(made('its undo', 'g'))).toEqual(['one', 'two']);
  expect(idsWith(made('alone', null))).toEqual(['alone']);
});

test('an op of before there were any says none', () => {
  expect([null, [], 'g', { gestureId: 3 }].map(gestureIdOf)).toEqual([null, null, null, null]);
});
