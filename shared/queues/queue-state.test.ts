import { expect, test } from 'vitest';
import { defaultQueue } from './queue.ts';
import { queueStateOf } from './queue-state.ts';

const evening = { ...defaultQueue, opensAtMinute: 17 * 60, closesAtMinute: 23 * 60, capacity: 3 };
const at = (hour: number, waiting = 0) => ({ minuteOfDay: hour * 60, waiting });

test('a queue is open to guests within its hours and while there is room', () => {
  expect(queueStateOf(evening, at(19, 2))).toEqual({ kind: 'open' });
  expect(queueStateOf(evening, at(19, 3))).toEqual({ kind: 'full', waiting: 3, capacity: 3 });
  expect(queueStateOf(evening, at(16))).toEqual({ kind: 'closed', opensAtMinute: 17 * 60 });
  expect(queueStateOf(evening, at(23))).toMatchObject({ kind: 'closed' });
});

test('hours may go past midnight, and the same hour twice is all day', () => {
  const late = { ...evening, closesAtMinute: 2 * 60 };
  expect([18, 0, 1].map((hour) => queueStateOf(late, at(hour)).kind)).toEqual(['open', 'open', 'open']);
  expect(queueStateOf(late, at(2)).kind).toBe('closed');
  const always = { ...evening, closesAtMinute: evening.opensAtMinute };
  expect(queueStateOf(always, at(4)).kind).toBe('open');
});

test('paused and hidden are said before the hours', () => {
  expect(queueStateOf({ ...evening, accepting: false }, at(4)).kind).toBe('paused');
  expect(queueStateOf({ ...evening, active: false, accepting: false }, at(19)).kind).toBe('hidden');
});
