import { expect, test } from 'vitest';
import { noSteps, type Step, withStep } from './steps.ts';

const add = (opId: string): Step => ({ opId, kind: 'party.add', payload: { partyId: opId } });
const undo = (opId: string, targetOpId: string): Step => ({
  opId,
  kind: 'log.undo',
  payload: { targetOpId },
});

const shown = (...ops: readonly Step[]) => {
  const steps = ops.reduce(withStep, noSteps);
  const idsOf = (list: readonly Step[]) => list.map(({ opId, kind }) => `${kind} ${opId}`);
  return { undo: idsOf(steps.undo), redo: idsOf(steps.redo) };
};

test('what was taken back can be done again, by an undo of the undo', () => {
  expect(shown(add('a'), add('b'), undo('u', 'b'))).toEqual({ undo: ['party.add a'], redo: ['party.add u'] });
  expect(shown(add('a'), add('b'), undo('u', 'b'), undo('again', 'u'))).toEqual({
    undo: ['party.add a', 'party.add again'],
    redo: [],
  });
});

test('a new step ends what could be done again', () => {
  expect(shown(add('a'), undo('u', 'a'), add('b'))).toEqual({ undo: ['party.add b'], redo: [] });
});

test('an older step may be taken back before a newer one', () => {
  expect(shown(add('a'), add('b'), undo('u', 'a')).undo).toEqual(['party.add b']);
});

test('an undo of what somebody else did is a step like any other', () => {
  expect(shown(add('a'), undo('u', 'of another')).undo).toEqual(['party.add a', 'log.undo u']);
});
