// A night of rows becomes the lines of a history that the engine can read.
import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { party } from '#shared/parties/party.ts';
import { seating } from '#shared/seatings/seating.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { houseLine } from './house-line.ts';
import { nightLines } from './night-lines.ts';
import { Replay } from './replay.ts';
import { serviceNightAt } from './service-night.ts';

const minute = 60_000;
const settings = { timeZone: 'UTC', dayEndMinute: 180 };
const startAt = Date.UTC(2026, 2, 6, 3);
const hours = {
  opensAtMinute: 17 * 60,
  closesAtMinute: 22 * 60,
  active: true,
  archived: false,
  removed: false,
};
const quote = { at: 0, p20: 5, p50: 9, p80: 20, engine: 'floor-replay/1', low: 5, high: 20 };

/** Ana came at 18:00 and sat at 12 from 18:20 to 19:30; Cy walked off; Dee booked 19:00 and came late. */
function evening() {
  const log = restaurant();
  const at = (minutes: number): number => startAt + (15 * 60 + minutes) * minute;
  let number = 0;
  const op = (kind: string, payload: object, when: number): void => {
    number += 1;
    log.apply({ ...makeOp(number, kind, { ...payload }), occurredAt: when });
  };
  op('party.add', { ...newParty(11, 'Ana'), joinedAt: at(0), quote: { ...quote, at: at(0) } }, at(0));
  op('party.add', { ...newParty(12, 'Cy'), joinedAt: at(5) }, at(5));
  op(
    'party.add',
    { ...newParty(13, 'Dee'), joinedAt: at(-300), bookedFor: at(60), expectedAt: at(60) },
    at(-300),
  );
  op('party.seat', { partyId: partyIdOf(11), seatingId: seatingIdOf(1), tableIds: [tableIdOf(1)] }, at(20));
  op('party.remove', { partyId: partyIdOf(12), reason: 'left' }, at(40));
  op('party.arrive', { partyId: partyIdOf(13), hereCount: null, orderKey: 0 }, at(68));
  op('seating.clear', { seatingId: seatingIdOf(1), leaves: 'dirty' }, at(90));
  op('table.mark', { tableId: tableIdOf(1), condition: 'ready' }, at(94));
  const row = (kind: string, id: string) => must(log.row(kind, id), kind);
  return {
    night: serviceNightAt(at(0), settings, [hours]),
    parties: [11, 12, 13].map((number) => party.schema.parse(row('party', partyIdOf(number)))),
    seatings: [seating.schema.parse(row('seating', seatingIdOf(1)))],
    tableIds: new Set<string>([tableIdOf(1)]),
  };
}

test('a night counts minutes from its start, by the hours of its queues', () => {
  expect(evening().night).toEqual({
    startAt,
    date: '2026-03-06',
    weekday: 5,
    opens: 14 * 60,
    closes: 19 * 60,
  });
});

test('what happened stands in order, bookings first', () => {
  const lines = nightLines(evening());
  expect(lines.map((line) => [line.type, 'at' in line ? line.at : null])).toEqual([
    ['night', null],
    ['booking', 960],
    ['join', 900],
    ['quote', 900],
    ['join', 905],
    ['seat', 920],
    ['walkoff', 940],
    ['arrive', 968],
    ['vacate', 990],
    ['ready', 994],
    ['end', 1140],
  ]);
  for (const line of lines) expect(houseLine.safeParse(line).success).toBe(true);
});

test('who paid without a word about the check had it by then, so that past nights agree with tonight', () => {
  const { seatings, ...rest } = evening();
  const paid = seatings.map((one) => ({ ...one, stage: 'paid', stageAt: startAt + 975 * minute }));
  const lines = nightLines({ ...rest, seatings: paid });
  expect(lines.find(({ type }) => type === 'check')).toMatchObject({ at: 975, tables: [tableIdOf(1)] });
});

test('the engine reads them to the end', () => {
  const replay = new Replay();
  const faults = [
    { type: 'house' as const, tables: [{ id: tableIdOf(1), seats: 4 }], joins: [] },
    ...nightLines(evening()),
  ].flatMap((line) => {
    const read = replay.read(line);
    return read.ok ? [] : [read.reason];
  });
  expect(faults).toEqual([]);
});
