import { expect, test } from 'vitest';
import type { CommandKind } from '#renderer/connection/commands.ts';
import type { Gesture } from './gesture.ts';
import { keptAlready } from './kept-already.ts';

const kept = (opId: string, kind: CommandKind, input: Gesture['input']): Gesture => ({
  opId,
  kind,
  input,
  madeAt: 0,
  steadyMs: 0,
  staffId: 'ana',
  isSent: true,
  gestureId: null,
});

const seated = kept('one', 'parties.seat', { partyId: 'lindqvist', seatingId: 'first', tableIds: ['b1'] });

test('a party that is kept as seated is not seated again, at that table or another', () => {
  const again = { partyId: 'lindqvist', seatingId: 'second', tableIds: ['b2'] };
  expect(keptAlready([seated], 'parties.seat', again)).toBe(seated);
  expect(keptAlready([seated], 'parties.seat', { ...again, partyId: 'okafor' })).toBeUndefined();
  expect(keptAlready([seated], 'parties.callToTable', { partyId: 'lindqvist' })).toBeUndefined();
});

test('what is taken back again may be done again', () => {
  const undo = kept('two', 'log.undo', { targetOpId: 'one' });
  expect(keptAlready([seated, undo], 'parties.seat', seated.input)).toBeUndefined();
});

test('a table is cleared once, and a party may be edited as often as it takes', () => {
  const cleared = kept('one', 'seatings.clear', { seatingId: 'first', leaves: 'dirty' });
  expect(keptAlready([cleared], 'seatings.clear', { seatingId: 'first', leaves: 'ready' })).toBe(cleared);
  const edited = kept('two', 'parties.edit', { partyId: 'lindqvist', size: 3 });
  expect(keptAlready([edited], 'parties.edit', { partyId: 'lindqvist', size: 4 })).toBeUndefined();
});
