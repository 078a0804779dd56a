// Undo gives back what its op changed, keeps what others did since, and says who is in the way.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { party } from '#shared/parties/party.ts';
import { arbitraryOps } from '#shared/testing/arbitrary-ops.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { createModelLog } from '#shared/testing/model-log.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { guestIdOf, opIdOf, partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { findOp } from './catalogue.ts';
import { fieldOf } from './effect.ts';

const ana = partyIdOf(1);
const twelve = tableIdOf(1);

describe('undo of one gesture', () => {
  test('a table that was cleared by mistake has its party back, and the visit goes on', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] }));
    const seated = log.rows();
    log.apply(makeOp(2, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'dirty' }));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(log.rows()).toEqual(seated);
  });

  test('what was added is removed, not absent', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'queue.set', { queueId: queueIdOf(9), details: { name: 'Patio' } }));
    log.apply(makeOp(2, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('queue', queueIdOf(9))).toMatchObject({ name: 'Patio', removed: true });
  });

  test('of an added party leaves its guest, who may be the guest of another party', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.add', { ...newParty(3, 'Cy'), guestId: guestIdOf(9) }));
    log.apply(makeOp(2, 'party.add', { ...newParty(4, 'Cy'), guestId: guestIdOf(9) }));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('party', partyIdOf(3))).toMatchObject({ removed: true });
    expect(log.row('guest', guestIdOf(9))).toMatchObject({ personal: { name: 'Cy' }, removed: false });
  });

  test('is refused, naming the field, when someone changed the same since', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, size: 3 }));
    log.apply(makeOp(2, 'party.edit', { partyId: ana, size: 5 }));
    expect(log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) })).verdict).toEqual({
      kind: 'refused',
      reason: { kind: 'changed-since', subject: { kind: 'party', id: ana }, field: 'size' },
    });
  });

  test('keeps what others changed beside it: the name goes back, the phone of someone else stays', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, personal: { name: 'Anna' } }));
    log.apply(makeOp(2, 'party.edit', { partyId: ana, personal: { phone: '+14155550199' }, size: 6 }));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('party', ana)).toMatchObject({
      personal: { name: 'Ana', phone: '+14155550199' },
      size: 6,
    });
  });

  test('names the part of a record that stands in the way', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, personal: { name: 'Anna' } }));
    log.apply(makeOp(2, 'party.edit', { partyId: ana, personal: { name: 'Hannah' } }));
    const { verdict } = log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(verdict).toMatchObject({ reason: { kind: 'changed-since', field: 'name' } });
  });

  test('sets go back member by member: my tag goes, the tag of someone else stays', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, addTags: ['vip'], dropTags: ['regular'] }));
    log.apply(makeOp(2, 'party.edit', { partyId: ana, addTags: ['birthday'] }));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('party', ana)).toMatchObject({ tags: ['birthday', 'regular'] });
  });

  test('one of two parties at a table goes, the other stays', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [twelve] }));
    log.apply(
      makeOp(2, 'party.seat', { partyId: partyIdOf(2), seatingId: seatingIdOf(2), tableIds: [twelve] }),
    );
    expect(log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) })).verdict.kind).toBe('accepted');
    expect(log.row('table', twelve)).toMatchObject({ openSeatingIds: [seatingIdOf(2)] });
    expect(log.row('party', ana)).toMatchObject({ status: 'waiting', openSeatingIds: [] });
  });

  describe('of one of two seatings of a party', () => {
    const seat = (number: number) =>
      makeOp(number, 'party.seat', {
        partyId: ana,
        seatingId: seatingIdOf(number),
        tableIds: [tableIdOf(number)],
      });
    const undoOf = (number: number) => makeOp(number + 10, 'log.undo', { targetOpId: opIdOf(number) });

    test.each([1, 2])('leaves the party seated while the other stands (number %i)', (number) => {
      const log = restaurant();
      for (const op of [seat(1), seat(2), undoOf(number)]) log.apply(op);
      const openSeatingIds = [seatingIdOf(3 - number)];
      const seatedAt = expect.any(Number);
      expect(log.row('party', ana)).toMatchObject({ status: 'seated', seatedAt, openSeatingIds });
      log.apply(makeOp(20, 'log.undo', { targetOpId: opIdOf(number + 10) }));
      expect(log.row('party', ana)).toMatchObject({
        status: 'seated',
        openSeatingIds: [seatingIdOf(1), seatingIdOf(2)],
      });
    });

    test.each([
      [1, 2],
      [2, 1],
    ])('and of the other too: it waits again (%i, then %i)', (first, second) => {
      const log = restaurant();
      for (const op of [seat(1), seat(2), undoOf(first), undoOf(second)]) log.apply(op);
      expect(log.row('party', ana)).toMatchObject({ status: 'waiting', seatedAt: null, openSeatingIds: [] });
    });
  });

  test('of an undo is redo', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.remove', { partyId: ana, reason: 'left' }));
    const removed = log.rows();
    log.apply(makeOp(2, 'log.undo', { targetOpId: opIdOf(1) }));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(log.rows()).toEqual(removed);
  });

  test('of a refused op does nothing', () => {
    const log = restaurant();
    expect(log.apply(makeOp(1, 'party.call', { partyId: partyIdOf(99) })).verdict.kind).toBe('refused');
    expect(log.apply(makeOp(2, 'log.undo', { targetOpId: opIdOf(1) }))).toMatchObject({
      verdict: { kind: 'accepted' },
      effects: [],
    });
  });

  test('of an op nobody knows, and of one that cannot be undone, is refused', () => {
    const log = restaurant();
    expect(log.apply(makeOp(1, 'log.undo', { targetOpId: opIdOf(77) })).verdict).toMatchObject({
      reason: { kind: 'not-found' },
    });
    log.apply(makeOp(2, 'history.prune', { before: 0 }), 'cloud');
    expect(log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) })).verdict).toEqual({
      kind: 'refused',
      reason: { kind: 'not-undoable', opKind: 'history.prune' },
    });
  });
});

describe('undo after any evening', () => {
  test('a party is seated exactly while it has an open seating', () => {
    fc.assert(
      fc.property(arbitraryOps, (ops) => {
        const log = createModelLog();
        for (const op of ops) log.apply(op);
        for (const { kind, row } of log.rows()) {
          if (kind !== 'party') continue;
          const { status, openSeatingIds } = party.schema.parse(row);
          expect(status === 'seated').toBe(openSeatingIds.length > 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('restores every changed field exactly when nothing else touched it, and redo brings it back', () => {
    fc.assert(
      fc.property(arbitraryOps, (ops) => {
        const log = createModelLog();
        for (const op of ops) log.apply(op);
        const last = ops.at(-1);
        if (last === undefined || findOp(last.kind)?.undoable !== true) return;
        const done = log.effects(last.opId);
        const undone = log.apply(makeOp(1000, 'log.undo', { targetOpId: last.opId }));
        expect(undone.verdict.kind).toBe('accepted');
        for (const { kind, id, before, after } of done) {
          const undoneRow = kind === 'guest' ? after : (before ?? { ...after, removed: true });
          expect(log.row(kind, id)).toEqual(undoneRow);
        }
        log.apply(makeOp(1001, 'log.undo', { targetOpId: opIdOf(1000) }));
        for (const { kind, id, after } of done) expect(log.row(kind, id)).toEqual(after);
      }),
      { numRuns: 400 },
    );
  });

  test('is accepted or names a field that differs from what its op left', () => {
    fc.assert(
      fc.property(arbitraryOps, fc.nat(), (ops, pick) => {
        const log = createModelLog();
        for (const op of ops) log.apply(op);
        const target = ops[pick % ops.length];
        if (target === undefined) return;
        const { verdict } = log.apply(makeOp(1000, 'log.undo', { targetOpId: target.opId }));
        if (verdict.kind === 'accepted' || verdict.reason.kind !== 'changed-since') return;
        const { subject, field } = verdict.reason;
        const effect = log.effects(target.opId).find(({ id }) => id === subject.id);
        const [left, is] = [effect?.after ?? null, log.row(subject.kind, subject.id)];
        const [leftMember, member] = [fieldOf(left, 'personal'), fieldOf(is, 'personal')];
        expect([fieldOf(left, field), leftMember]).not.toEqual([fieldOf(is, field), member]);
      }),
      { numRuns: 400 },
    );
  });
});
