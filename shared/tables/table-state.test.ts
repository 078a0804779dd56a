// One answer to what a table is doing, whoever asks.
import { expect, test } from 'vitest';
import { partyIdOf, seatingIdOf } from '#shared/testing/test-ids.ts';
import { isFreeFor, type StandingTable, tableState, type WhoIsThere } from './table-state.ts';

const free: StandingTable = { openSeatingIds: [], condition: 'ready', conditionAt: 5, heldForPartyId: null };
const held: StandingTable = { ...free, heldForPartyId: partyIdOf(1) };
const waits: WhoIsThere = { waits: () => true, sits: () => true };
const gone: WhoIsThere = { waits: () => false, sits: () => false };

test('who sits there counts before its condition, and its condition before a hold', () => {
  const out: StandingTable = { ...held, condition: 'out-of-service' };
  const dirty: StandingTable = { ...held, condition: 'dirty' };
  expect(tableState([{ ...out, openSeatingIds: [seatingIdOf(1)] }], waits)).toEqual({
    kind: 'taken',
    seatingIds: [seatingIdOf(1)],
  });
  expect(tableState([out], waits)).toEqual({ kind: 'out' });
  expect(tableState([dirty], waits)).toEqual({ kind: 'dirty', sinceAt: 5 });
  expect(tableState([held], waits)).toEqual({ kind: 'held', partyId: partyIdOf(1) });
  expect(tableState([free], waits)).toEqual({ kind: 'free' });
});

test('a hold ends with the wait it was made for, and never keeps the party it is for away', () => {
  expect(tableState([held], gone)).toEqual({ kind: 'free' });
  expect(isFreeFor(held, partyIdOf(1), waits)).toBe(true);
  expect(isFreeFor(held, partyIdOf(2), waits)).toBe(false);
  expect(isFreeFor(held, null, waits)).toBe(false);
  expect(isFreeFor({ ...held, condition: 'dirty' }, partyIdOf(1), waits)).toBe(false);
});

test('tables put together are what the least ready of them is', () => {
  const dirty: StandingTable = { ...free, condition: 'dirty', conditionAt: 3 };
  expect(tableState([free, dirty], waits)).toEqual({ kind: 'dirty', sinceAt: 3 });
  expect(tableState([free, held], waits)).toEqual({ kind: 'held', partyId: partyIdOf(1) });
});
