import { expect, it } from 'vitest';
import { createAgenda } from './agenda.ts';

it('does things in the order of their minutes, and at one minute in the order they were put down', () => {
  const agenda = createAgenda();
  const done: string[] = [];
  agenda.put(5, () => done.push('five'));
  agenda.put(3, () => {
    done.push('three');
    agenda.put(4, () => done.push('four, put down at three'));
    agenda.put(5, () => done.push('five, put down at three'));
  });
  agenda.put(3, () => done.push('three again'));
  expect(agenda.runAll()).toBe(5);
  expect(done).toEqual([
    'three',
    'three again',
    'four, put down at three',
    'five',
    'five, put down at three',
  ]);
});
