// The table a party was called to: since when it stands in its row, what ends it, and what becomes of two calls at once.
import { expect, test } from 'vitest';
import { stillClashes } from '#shared/conflicts/still-clashes.ts';
import { Read } from '#shared/log/read.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import type { ModelLog } from '#shared/testing/model-log.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';

const ana = partyIdOf(1);
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];
const call = (number: number, tableIds: readonly string[], was?: readonly string[]) =>
  makeOp(number, 'party.call', { partyId: ana, tableIds, ...(was === undefined ? {} : { was }) });
const calledTo = (log: ModelLog) => log.row('party', ana)?.calledTo;

test('stands in its row, as a set, until another call says another or none', () => {
  const log = restaurant();
  log.apply(call(1, [fourteen, twelve, fourteen]));
  expect(calledTo(log)).toEqual([twelve, fourteen]);
  log.apply(call(2, [fourteen]));
  expect(calledTo(log)).toEqual([fourteen]);
  log.apply(makeOp(3, 'party.call', { partyId: ana }));
  expect(calledTo(log)).toEqual([]);
});

test.each([
  ['sits', makeOp(2, 'party.seat', { partyId: ana, seatingId: seatingIdOf(2), tableIds: [twelve] })],
  ['goes', makeOp(2, 'party.remove', { partyId: ana, reason: 'left' })],
  ['waits again', makeOp(2, 'party.requeue', { partyId: ana, orderKey: 5 })],
])('is forgotten once it %s, and known again once that is taken back', (_, over) => {
  const log = restaurant();
  log.apply(call(1, [twelve]));
  log.apply(over);
  expect(calledTo(log)).toEqual([]);
  log.apply(makeOp(3, 'log.undo', { targetOpId: over.opId }));
  expect(log.row('party', ana)).toMatchObject({ status: 'called', calledTo: [twelve] });
});

test('goes with a call that is taken back, and is the one of the call before', () => {
  const log = restaurant();
  const [first, second] = [call(1, [twelve]), call(2, [fourteen])];
  for (const op of [first, second]) log.apply(op);
  log.apply(makeOp(3, 'log.undo', { targetOpId: second.opId }));
  expect(log.row('party', ana)).toMatchObject({ status: 'called', calledTo: [twelve] });
  log.apply(makeOp(4, 'log.undo', { targetOpId: first.opId }));
  expect(log.row('party', ana)).toMatchObject({ status: 'waiting', calledTo: [] });
});

test('does not come back to whoever waits again, when a later call to none is taken back', () => {
  const log = restaurant();
  log.apply(call(1, [twelve]));
  const again = call(2, []);
  log.apply(again);
  log.apply(makeOp(3, 'party.requeue', { partyId: ana, orderKey: 5 }));
  log.apply(makeOp(4, 'log.undo', { targetOpId: again.opId }));
  expect(log.row('party', ana)).toMatchObject({ status: 'waiting', calledTo: [] });
});

test('said by two who did not know of each other: the later stands and names the other', () => {
  const log = restaurant();
  log.apply(call(1, [twelve], []));
  expect(log.apply(call(2, [fourteen], [])).verdict).toEqual({
    kind: 'accepted',
    flags: [{ kind: 'called-elsewhere', partyId: ana, tableIds: [twelve] }],
  });
  expect(calledTo(log)).toEqual([fourteen]);
});

test('stays where somebody who did not know of it calls to none, and that is no clash', () => {
  const log = restaurant();
  log.apply(call(1, [twelve], []));
  expect(log.apply(call(2, [], [])).verdict).toEqual({ kind: 'accepted', flags: [] });
  expect(log.row('party', ana)).toMatchObject({ status: 'called', calledTo: [twelve], timesNotified: 2 });
  log.apply(makeOp(3, 'log.undo', { targetOpId: call(2, []).opId }));
  expect(log.row('party', ana)).toMatchObject({ status: 'called', calledTo: [twelve], timesNotified: 1 });
});

test('goes where somebody who knew of it calls to none', () => {
  const log = restaurant();
  log.apply(call(1, [twelve], []));
  expect(log.apply(call(2, [], [twelve])).verdict).toEqual({ kind: 'accepted', flags: [] });
  expect(calledTo(log)).toEqual([]);
});

const overs = [
  ['sits', makeOp(4, 'party.seat', { partyId: ana, seatingId: seatingIdOf(2), tableIds: [twelve] })],
  ['goes', makeOp(4, 'party.remove', { partyId: ana, reason: 'left' })],
  ['waits again', makeOp(4, 'party.requeue', { partyId: ana, orderKey: 5 })],
] as const;

// Earlier versions flagged a later call to none too.
test.each(overs)('as two calls said it, to a table or to none, is no clash once the party %s', (_, over) => {
  for (const second of [call(2, [fourteen], []), call(2, [])]) {
    const log = restaurant();
    for (const op of [call(1, [twelve], []), second]) log.apply(op);
    const clash = {
      op: second,
      flag: { kind: 'called-elsewhere', partyId: ana, tableIds: [twelve] },
    } as const;
    const still = (): boolean => stillClashes(clash, new Read(log.source));
    expect(still()).toBe(true);
    log.apply(over);
    expect(still()).toBe(false);
  }
});

test('is no clash where both said the same, where the later knew, or where an older version called', () => {
  const log = restaurant();
  log.apply(call(1, [twelve], []));
  for (const later of [call(2, [twelve], []), call(3, [fourteen], [twelve]), call(4, [twelve])]) {
    expect(log.apply(later).verdict).toEqual({ kind: 'accepted', flags: [] });
  }
});
