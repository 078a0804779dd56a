// Erasing a guest and forgetting old visits reach rows, effects and payloads alike.
import { describe, expect, test } from 'vitest';
import { editParty } from '#shared/parties/edit-party.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { guestIdOf, opIdOf, partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { erasedPayload } from './fold.ts';

const ana = partyIdOf(1);

describe('guest.erase', () => {
  test('leaves no trace of the name in rows or effects, and the other guest untouched', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, personal: { notes: 'Ana is on crutches' } }));
    const bo = log.row('party', partyIdOf(2));
    log.apply(makeOp(2, 'guest.erase', { guestId: guestIdOf(1) }), 'cloud');
    const left = JSON.stringify([log.rows(), [1, 2, 504].map((number) => log.effects(opIdOf(number)))]);
    expect(left).not.toContain('Ana');
    expect(log.row('party', ana)).toMatchObject({ erased: true, personal: { name: '', phone: null } });
    expect(log.row('party', partyIdOf(2))).toEqual(bo);
  });

  test('refuses what comes later: an edit made offline, a new visit under the same guest', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'guest.erase', { guestId: guestIdOf(1) }), 'cloud');
    const edit = makeOp(2, 'party.edit', { partyId: ana, personal: { name: 'Ana' } });
    expect(log.apply(edit).verdict).toMatchObject({ reason: { kind: 'erased', guestId: guestIdOf(1) } });
    const again = makeOp(3, 'party.add', { ...newParty(1, 'Ana'), partyId: partyIdOf(3) });
    expect(log.apply(again).verdict).toMatchObject({ reason: { kind: 'erased' } });
  });

  test('undo of an older edit does not bring the name back', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, personal: { name: 'Anna' } }));
    log.apply(makeOp(2, 'guest.erase', { guestId: guestIdOf(1) }), 'cloud');
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(JSON.stringify(log.rows())).not.toMatch(/Ann?a/);
  });

  test('blanks the payload and keeps what is not personal', () => {
    const payload = { partyId: ana, size: 4, personal: { name: 'Ana', phone: '+14155550132' } };
    expect(erasedPayload(payload)).toEqual({ partyId: ana, size: 4, personal: { name: '', phone: null } });
  });

  test('blanks what the writer of an edit saw before', () => {
    const payload = { partyId: ana, personal: { notes: 'nuts', was: { notes: 'Ana is on crutches' } } };
    expect(erasedPayload(payload)).toEqual({ partyId: ana, personal: { notes: '', was: null } });
    expect(editParty.payload.safeParse(erasedPayload(payload)).success).toBe(true);
  });
});

test('history.prune forgets visits that ended before, and nothing that is still going on', () => {
  const log = restaurant();
  const cleared = makeOp(2, 'seating.clear', { seatingId: seatingIdOf(1), leaves: 'ready' });
  log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [tableIdOf(1)] }));
  log.apply(cleared);
  log.apply(makeOp(3, 'history.prune', { before: cleared.occurredAt }), 'cloud');
  expect(log.row('party', ana)).not.toBeNull();
  log.apply(makeOp(4, 'history.prune', { before: cleared.occurredAt + 1 }), 'cloud');
  expect([log.row('party', ana), log.row('seating', seatingIdOf(1))]).toEqual([null, null]);
  expect(log.row('party', partyIdOf(2))).toMatchObject({ status: 'waiting' });
});

test('history.prune takes along the guests it names, never the mark of an erased one', () => {
  const log = restaurant();
  const guestIds = [guestIdOf(1), guestIdOf(2)];
  log.apply(makeOp(1, 'guest.erase', { guestId: guestIdOf(2) }), 'cloud');
  const known = log.row('guest', guestIdOf(1));
  log.apply(makeOp(2, 'history.prune', { before: 0 }), 'cloud');
  expect(log.row('guest', guestIdOf(1))).toEqual(known);
  log.apply(makeOp(3, 'history.prune', { before: 0, guestIds }), 'cloud');
  expect(log.row('guest', guestIdOf(1))).toBeNull();
  expect(log.row('guest', guestIdOf(2))).toMatchObject({ personal: null });
});

test('history.prune forgets a party that was added by mistake and taken back', () => {
  const log = restaurant();
  const added = makeOp(1, 'party.add', { ...newParty(1, 'Ana'), partyId: partyIdOf(3) });
  log.apply(added);
  log.apply(makeOp(2, 'log.undo', { targetOpId: added.opId }));
  const { joinedAt } = newParty(1, 'Ana');
  log.apply(makeOp(3, 'history.prune', { before: joinedAt }), 'cloud');
  expect(log.row('party', partyIdOf(3))).toMatchObject({ removed: true });
  log.apply(makeOp(4, 'history.prune', { before: joinedAt + 1 }), 'cloud');
  expect(log.row('party', partyIdOf(3))).toBeNull();
});
