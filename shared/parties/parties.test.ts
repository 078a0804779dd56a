// A party's evening, gesture by gesture.
import { describe, expect, test } from 'vitest';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { guestIdOf, opIdOf, partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { compareParties } from './list-order.ts';
import { party } from './party.ts';

const ana = partyIdOf(1);
const bo = partyIdOf(2);
const seat = (number: number, partyId: string) =>
  makeOp(number, 'party.seat', { partyId, seatingId: seatingIdOf(number), tableIds: [tableIdOf(1)] });

describe('party.add', () => {
  test('puts a party on the list and remembers its guest', () => {
    const log = restaurant();
    expect(log.row('party', ana)).toMatchObject({ status: 'waiting', size: 2, personal: { name: 'Ana' } });
    expect(log.row('guest', guestIdOf(1))).toMatchObject({ personal: { name: 'Ana' }, erasedAt: null });
  });

  test.each(['Nguyễn', '田中', "O'Brien", '🦄 Zoë', 'محمد', ''])(
    'keeps the name %j as it was typed',
    (name) => {
      const log = restaurant();
      log.apply(makeOp(1, 'party.add', newParty(3, name)));
      expect(log.row('party', partyIdOf(3))).toMatchObject({ personal: { name } });
    },
  );

  test.each([0, 100, 2.5, -1, '4', null])('refuses a size of %j', (size) => {
    const added = restaurant().apply(makeOp(1, 'party.add', { ...newParty(3, 'Cy'), size }));
    expect(added).toMatchObject({ verdict: { reason: { kind: 'malformed' } }, effects: [] });
  });

  test.each([1, 99])('takes a size of %i', (size) => {
    expect(restaurant().apply(makeOp(1, 'party.add', { ...newParty(3, 'Cy'), size })).verdict.kind).toBe(
      'accepted',
    );
  });

  test.each(['a\u0000b', '\ud800', 'e\u0301', 'x'.repeat(101)])(
    'refuses the name %j, which a store would alter',
    (name) => {
      const { verdict } = restaurant().apply(makeOp(1, 'party.add', newParty(3, name)));
      expect(verdict).toMatchObject({ reason: { kind: 'malformed' } });
    },
  );

  test('keeps tags as a set, and twice the same party only once', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.add', { ...newParty(3, 'Cy'), tags: ['vip', 'bar', 'vip'] }));
    expect(log.row('party', partyIdOf(3))).toMatchObject({ tags: ['bar', 'vip'] });
    expect(log.apply(makeOp(2, 'party.add', newParty(3, 'Cy'))).verdict).toMatchObject({
      reason: { kind: 'exists' },
    });
  });
});

describe('party.edit', () => {
  test('two people editing different things both win', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.edit', { partyId: ana, size: 4 }));
    log.apply(
      makeOp(2, 'party.edit', { partyId: ana, personal: { notes: 'by the window' }, addTags: ['vip'] }),
    );
    expect(log.row('party', ana)).toMatchObject({
      size: 4,
      personal: { name: 'Ana', notes: 'by the window' },
      tags: ['regular', 'vip'],
    });
  });

  test('a party is put into another queue, and what it was quoted, corrected, is what it is promised', () => {
    const log = restaurant();
    const { joinedAt } = party.schema.parse(log.row('party', ana));
    log.apply(makeOp(1, 'party.edit', { partyId: ana, queueId: queueIdOf(7), quotedMinutes: 40 }));
    expect(log.row('party', ana)).toMatchObject({
      queueId: queueIdOf(7),
      quotedMinutes: 40,
      promisedAt: joinedAt + 40 * 60_000,
    });
    log.apply(makeOp(2, 'party.edit', { partyId: ana, quotedMinutes: null }));
    expect(log.row('party', ana)).toMatchObject({ quotedMinutes: null, promisedAt: null });
  });

  test('tags of many people pile up without making a row nobody can read', () => {
    const log = restaurant();
    for (const half of [0, 1]) {
      const addTags = Array.from({ length: 20 }, (_, index) => `tag ${half} ${index}`);
      expect(log.apply(makeOp(half, 'party.edit', { partyId: ana, addTags })).verdict.kind).toBe('accepted');
    }
    expect(party.schema.parse(log.row('party', ana)).tags).toHaveLength(41);
  });
});

describe('party.edit by two people at once', () => {
  const note = (number: number, was: string, notes: string) =>
    makeOp(number, 'party.edit', { partyId: ana, personal: { notes, was: { notes: was } } });
  const resize = (number: number, was: number, size: number) =>
    makeOp(number, 'party.edit', { partyId: ana, size, was: { size: was } });
  const notesOf = (log: ReturnType<typeof restaurant>) =>
    party.schema.parse(log.row('party', ana)).personal.notes;
  const alsoChanged = (field: string) => ({
    kind: 'accepted',
    flags: [{ kind: 'also-changed', partyId: ana, field }],
  });
  const calm = { kind: 'accepted', flags: [] };

  test('a note written at each of two stations: both are kept', () => {
    const log = restaurant();
    expect(log.apply(note(1, '', 'from A')).verdict).toEqual(calm);
    expect(log.apply(note(2, '', 'from B')).verdict).toEqual(calm);
    expect(notesOf(log)).toBe('from A / from B');
    log.apply(note(3, 'from B', 'from B, at eight'));
    expect(notesOf(log)).toBe('from A / from B, at eight');
    log.apply(note(4, 'from A', ''));
    expect(notesOf(log)).toBe('from B, at eight');
  });

  test('undo takes one of the two notes back', () => {
    const log = restaurant();
    log.apply(note(1, '', 'from A'));
    log.apply(note(2, '', 'from B'));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(notesOf(log)).toBe('from A');
  });

  test('notes too long to stand together: the later stands, and someone is told', () => {
    const log = restaurant();
    log.apply(note(1, '', 'a'.repeat(400)));
    expect(log.apply(note(2, '', 'b'.repeat(400))).verdict).toEqual(alsoChanged('notes'));
    expect(notesOf(log)).toBe('b'.repeat(400));
  });

  test('who empties a note empties what he saw, not what somebody else wrote', () => {
    const log = restaurant();
    log.apply(note(1, '', 'window'));
    log.apply(note(2, 'window', 'allergic to nuts'));
    expect(log.apply(note(3, 'window', '')).verdict).toEqual(alsoChanged('notes'));
    expect(notesOf(log)).toBe('allergic to nuts');
  });

  test('two sizes: the later stands and is flagged; the same one twice is no clash', () => {
    const log = restaurant();
    expect(log.apply(resize(1, 2, 4)).verdict).toEqual(calm);
    expect(log.apply(resize(2, 2, 4)).verdict).toEqual(calm);
    expect(log.apply(resize(3, 2, 5)).verdict).toEqual(alsoChanged('size'));
    expect(log.row('party', ana)).toMatchObject({ size: 5 });
  });

  test('an edit of an older version, which does not say what it saw, wins as it always did', () => {
    const log = restaurant();
    log.apply(note(1, '', 'from A'));
    const older = makeOp(2, 'party.edit', { partyId: ana, personal: { notes: 'from B' } });
    expect(log.apply(older).verdict).toEqual(calm);
    expect(notesOf(log)).toBe('from B');
  });
});

describe('party.call and party.requeue', () => {
  test('a called party counts how often it was told, and may wait again', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.call', { partyId: ana }));
    log.apply(makeOp(2, 'party.call', { partyId: ana }));
    expect(log.row('party', ana)).toMatchObject({ status: 'called', timesNotified: 2 });
    log.apply(makeOp(3, 'party.requeue', { partyId: ana, orderKey: 5 }));
    expect(log.row('party', ana)).toMatchObject({ status: 'waiting', orderKey: 5 });
  });

  test('whoever waits again, called or gone, is here since they came and keeps what they were told', () => {
    const log = restaurant();
    const came = makeOp(1, '', {}).occurredAt - 34 * 60_000;
    log.apply(makeOp(1, 'party.add', { ...newParty(31, 'Marchetti'), joinedAt: came, quotedMinutes: 60 }));
    const told = { status: 'waiting', joinedAt: came, promisedAt: came + 60 * 60_000, quotedMinutes: 60 };
    const again = { partyId: partyIdOf(31), orderKey: 5 };
    log.apply(makeOp(2, 'party.call', { partyId: partyIdOf(31) }));
    log.apply(makeOp(3, 'party.requeue', again));
    expect(log.row('party', partyIdOf(31))).toMatchObject(told);
    log.apply(makeOp(4, 'party.remove', { partyId: partyIdOf(31), reason: 'no-show' }));
    log.apply(makeOp(5, 'party.requeue', again));
    expect(log.row('party', partyIdOf(31))).toMatchObject({ ...told, endedAt: null });
  });

  test('a plan is refused when it comes too late, saying how the party stands', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    expect(log.apply(makeOp(2, 'party.call', { partyId: ana })).verdict).toEqual({
      kind: 'refused',
      reason: { kind: 'not-waiting', partyId: ana, status: 'seated' },
    });
    expect(log.apply(makeOp(3, 'party.requeue', { partyId: ana, orderKey: 5 })).verdict).toMatchObject({
      reason: { kind: 'not-called', status: 'seated' },
    });
  });
});

describe('party.seat', () => {
  test('seats the party, opens a seating for its covers and fills the table', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    expect(log.row('party', ana)).toMatchObject({ status: 'seated', openSeatingIds: [seatingIdOf(1)] });
    expect(log.row('seating', seatingIdOf(1))).toMatchObject({ partyId: ana, covers: 2, clearedAt: null });
    expect(log.row('table', tableIdOf(1))).toMatchObject({ openSeatingIds: [seatingIdOf(1)] });
  });

  test('a second party at the table is a fact: accepted, and flagged with the first', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    expect(log.apply(seat(2, bo)).verdict).toEqual({
      kind: 'accepted',
      flags: [{ kind: 'table-shared', tableId: tableIdOf(1), otherSeatingId: seatingIdOf(1) }],
    });
    expect(log.row('table', tableIdOf(1))).toMatchObject({
      openSeatingIds: [seatingIdOf(1), seatingIdOf(2)],
    });
  });

  test('a party seated by two hosts in two places, or seated after it left, is flagged', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    const elsewhere = { partyId: ana, seatingId: seatingIdOf(2), tableIds: [tableIdOf(2)] };
    expect(log.apply(makeOp(2, 'party.seat', elsewhere)).verdict).toMatchObject({
      flags: [{ kind: 'seated-twice', otherSeatingId: seatingIdOf(1) }],
    });
    log.apply(makeOp(3, 'party.remove', { partyId: bo, reason: 'left' }));
    expect(log.apply(seat(4, bo)).verdict).toMatchObject({
      flags: [{ kind: 'was-removed', status: 'left' }, {}],
    });
  });

  test('a party seated by two hosts at the same tables sits there once, and nothing is to be settled', () => {
    const log = restaurant();
    const at = (number: number, tables: readonly string[]) =>
      makeOp(number, 'party.seat', { partyId: ana, seatingId: seatingIdOf(number), tableIds: tables });
    log.apply(at(1, [tableIdOf(1), tableIdOf(2)]));
    const before = [log.row('party', ana), log.row('table', tableIdOf(1)), log.row('table', tableIdOf(2))];
    const again = at(2, [tableIdOf(2), tableIdOf(1)]);
    expect(log.apply(again).verdict).toEqual({ kind: 'accepted', flags: [] });
    expect([log.row('party', ana), log.row('table', tableIdOf(1)), log.row('table', tableIdOf(2))]).toEqual(
      before,
    );
    expect(log.row('seating', seatingIdOf(2))).toMatchObject({ removed: true });
    expect(log.apply(at(3, [tableIdOf(1)])).verdict).toMatchObject({
      flags: [{ kind: 'seated-twice' }, { kind: 'table-shared' }],
    });
  });

  test('what is done with the second of two seatings that are one is done with the one', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    log.apply(seat(2, ana));
    const [one, two] = [seatingIdOf(1), seatingIdOf(2)];
    const staged = makeOp(3, 'seating.stage', { seatingId: two, stage: 'mains' });
    const cleared = makeOp(4, 'seating.clear', { seatingId: two, leaves: 'dirty' });
    for (const op of [staged, cleared]) {
      expect(log.apply(op).verdict).toEqual({ kind: 'accepted', flags: [] });
    }
    expect(log.row('seating', one)).toMatchObject({ stage: 'mains', clearedAt: expect.any(Number) });
    expect(log.row('party', ana)).toMatchObject({ status: 'completed', openSeatingIds: [] });
    expect(log.row('table', tableIdOf(1))).toMatchObject({ condition: 'dirty', openSeatingIds: [] });
  });

  test('who was second takes back their own word only, who was first the seating', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    log.apply(seat(2, ana));
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(log.row('party', ana)).toMatchObject({ status: 'seated' });
    log.apply(makeOp(4, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('party', ana)).toMatchObject({ status: 'waiting', openSeatingIds: [] });
  });

  test('at the bar there is no table', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.seat', { partyId: ana, seatingId: seatingIdOf(1), tableIds: [] }));
    expect(log.row('seating', seatingIdOf(1))).toMatchObject({ tableIds: [] });
  });
});

describe('party.walk-in', () => {
  const caro = partyIdOf(3);
  const walkIn = (at: number) =>
    makeOp(at, 'party.walk-in', {
      partyId: caro,
      queueId: queueIdOf(1),
      seatingId: seatingIdOf(3),
      tableIds: [tableIdOf(1)],
      size: 3,
    });

  test('the party is there and sits, and never waited', () => {
    const log = restaurant();
    const { occurredAt } = walkIn(1);
    log.apply(walkIn(1));
    expect(log.row('party', caro)).toMatchObject({
      status: 'seated',
      size: 3,
      joinedAt: occurredAt,
      seatedAt: occurredAt,
      source: 'host',
    });
    expect(log.row('seating', seatingIdOf(3))).toMatchObject({ partyId: caro, covers: 3 });
    expect(log.row('table', tableIdOf(1))).toMatchObject({ openSeatingIds: [seatingIdOf(3)] });
  });

  test('one step back takes all of it away, and one step brings all of it back', () => {
    const log = restaurant();
    log.apply(walkIn(1));
    log.apply(makeOp(2, 'log.undo', { targetOpId: opIdOf(1) }));
    expect(log.row('party', caro)).toMatchObject({ removed: true });
    expect(log.row('seating', seatingIdOf(3))).toMatchObject({ removed: true });
    expect(log.row('table', tableIdOf(1))).toMatchObject({ openSeatingIds: [] });
    log.apply(makeOp(3, 'log.undo', { targetOpId: opIdOf(2) }));
    expect(log.row('party', caro)).toMatchObject({ removed: false, status: 'seated' });
    expect(log.row('table', tableIdOf(1))).toMatchObject({ openSeatingIds: [seatingIdOf(3)] });
  });

  test('at a taken table it is flagged like any other seat', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    expect(log.apply(walkIn(2)).verdict).toMatchObject({ flags: [{ kind: 'table-shared' }] });
  });
});

describe('party.remove', () => {
  test('takes the party off the list with its reason', () => {
    const log = restaurant();
    log.apply(makeOp(1, 'party.remove', { partyId: ana, reason: 'no-show' }));
    expect(log.row('party', ana)).toMatchObject({
      status: 'no-show',
      endedAt: makeOp(1, 'party.remove', {}).occurredAt,
    });
  });

  test('when it was seated meanwhile the seat stands and someone is told', () => {
    const log = restaurant();
    log.apply(seat(1, ana));
    expect(log.apply(makeOp(2, 'party.remove', { partyId: ana, reason: 'left' }))).toMatchObject({
      verdict: { kind: 'accepted', flags: [{ kind: 'already-seated', seatingId: seatingIdOf(1) }] },
      effects: [],
    });
  });
});

test('party.place: the list is in the order a host gave it, then by arrival, then by id', () => {
  const log = restaurant();
  log.apply(makeOp(1, 'party.place', { partyId: bo, orderKey: 1 }));
  const rows = [ana, bo].map((id) => party.schema.parse(log.row('party', id)));
  expect(
    rows.sort(compareParties({ now: 0, lateGraceMinutes: 10, bookingLeadMinutes: 30 })).map(({ id }) => id),
  ).toEqual([bo, ana]);
  expect(log.row('party', bo)).toMatchObject({ orderedBy: 'host-1' });
});

test('a clock gone mad makes no row that a replica cannot read', () => {
  const log = restaurant();
  const occurredAt = Number.MAX_SAFE_INTEGER;
  log.apply({ ...makeOp(1, 'party.call', { partyId: ana }), occurredAt, clockOffsetMs: occurredAt });
  expect(party.schema.safeParse(log.row('party', ana)).success).toBe(true);
});
