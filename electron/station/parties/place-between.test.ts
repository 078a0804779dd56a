// A party that is moved really moves, however close its new neighbours stand.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { compareParties } from '#shared/parties/list-order.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf } from '#shared/testing/test-ids.ts';
import { type Neighbours, placementOf } from './place-between.ts';

const moment = { now: 0, lateGraceMinutes: 10, bookingLeadMinutes: 30 };
const compare = compareParties(moment);
const placement = (list: readonly Party[], ...rest: [Party, Neighbours]) =>
  placementOf({ list, moment }, ...rest);

function waiting(keys: readonly number[]): readonly Party[] {
  const log = restaurant();
  const rows = keys.map((orderKey, index) => {
    const number = index + 10;
    log.apply(makeOp(number, 'party.add', { ...newParty(number, 'Cy'), orderKey }));
    const row = must(log.row('party', partyIdOf(number)), 'a party');
    return party.schema.parse(row);
  });
  return rows.sort(compare);
}

const idAt = (list: readonly Party[], index: number) => list[index]?.id ?? null;

function afterMove(list: readonly Party[], from: number, to: number): readonly string[] {
  const moved = must(list[from], 'a party to move');
  const others = list.filter(({ id }) => id !== moved.id);
  const neighbours = { afterPartyId: idAt(others, to - 1), beforePartyId: idAt(others, to) };
  const { orderKey, makeRoom } = must(placement(list, moved, neighbours), 'a place');
  const keys = new Map<string, number>(makeRoom.map((shift) => [shift.partyId, shift.orderKey]));
  keys.set(moved.id, orderKey);
  return list
    .map((row) => ({ ...row, orderKey: keys.get(row.id) ?? row.orderKey }))
    .sort(compare)
    .map(({ id }) => id);
}

test('lands at the midpoint of its neighbours', () => {
  const list = waiting([1000, 2000, 3000]);
  const moved = must(list[2], 'the last');
  const between = { afterPartyId: idAt(list, 0), beforePartyId: idAt(list, 1) };
  expect(placement(list, moved, between)).toEqual({ orderKey: 1500, makeRoom: [] });
});

test('a neighbour that has gone meanwhile leaves the other one to go by; without both there is no place', () => {
  const list = waiting([1000, 2000, 3000]);
  const moved = must(list[2], 'the last');
  const before = { afterPartyId: partyIdOf(99), beforePartyId: idAt(list, 1) };
  expect(placement(list, moved, before)).toEqual({ orderKey: 1500, makeRoom: [] });
  const gone = { afterPartyId: partyIdOf(99), beforePartyId: null };
  expect(placement(list, moved, gone)).toBeNull();
});

test('wherever it goes it arrives there and everybody else keeps their order, also among equal places', () => {
  const keys = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(keys, fc.nat(), fc.nat(), (drawn, fromDraw, toDraw) => {
      const list = waiting(drawn);
      const [from, to] = [fromDraw % list.length, toDraw % list.length];
      const ids = list.map(({ id }) => id);
      const wanted = ids.toSpliced(from, 1).toSpliced(to, 0, must(ids[from], 'an id'));
      expect(afterMove(list, from, to)).toEqual(wanted);
    }),
  );
});
