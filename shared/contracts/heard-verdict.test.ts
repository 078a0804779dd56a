import { expect, test } from 'vitest';
import { heardVerdict } from './heard-verdict.ts';

const shared = { kind: 'table-shared', tableId: 'a', otherSeatingId: 'b' };

test('what this version knows is read as it is', () => {
  const accepted = { kind: 'accepted', flags: [shared] };
  const refused = { kind: 'refused', reason: { kind: 'held', tableId: 'a', holderId: 'b' } };
  expect([heardVerdict.parse(accepted), heardVerdict.parse(refused)]).toEqual([accepted, refused]);
});

test('a flag of a newer version is passed over, the others stay', () => {
  const newer = { kind: 'accepted', flags: [{ kind: 'drone-near' }, shared] };
  expect(heardVerdict.parse(newer)).toEqual({ kind: 'accepted', flags: [shared] });
});

test('a reason of a newer version refuses all the same', () => {
  const newer = { kind: 'refused', reason: { kind: 'too-windy', knots: 40 } };
  expect(heardVerdict.parse(newer)).toEqual({
    kind: 'refused',
    reason: { kind: 'fault', detail: 'of a newer version: too-windy' },
  });
});

test('what is no verdict at all is none', () => {
  for (const value of [null, {}, { kind: 'maybe' }, { kind: 'refused' }, { kind: 'accepted', flags: 3 }]) {
    expect(heardVerdict.safeParse(value).success).toBe(false);
  }
});
