import { expect, test } from 'vitest';
import { must } from '#shared/must.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { type Seating, seating } from '#shared/seatings/seating.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { newParty, restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import { dueActs, type PracticeMoment } from './due-acts.ts';
import type { PracticeGuest } from './practice-evening.ts';
import { recordEvening } from './record-evening.ts';
import { reviewPractice } from './review-practice.ts';

const minute = 60_000;
/** When Ana and Bo came. */
const began = 1000;

/** Ana and Bo wait and were told twenty minutes; the ops say what came of it. */
function evening(...ops: readonly Parameters<typeof makeOp>[]) {
  const log = restaurant();
  for (const op of ops) log.apply(makeOp(...op));
  const rows = log.rows();
  return {
    parties: rows.flatMap(({ kind, row }): Party[] => (kind === 'party' && party.owns(row) ? [row] : [])),
    seatings: rows.flatMap(({ kind, row }): Seating[] =>
      kind === 'seating' && seating.owns(row) ? [row] : [],
    ),
  };
}

const ana: PracticeGuest = {
  name: 'Moreau',
  phone: null,
  size: 2,
  notes: '',
  preference: null,
  isVip: false,
  listedAt: 12,
  comes: null,
  patience: 10,
  stay: 60,
};

const at = (minutes: number, ahead: readonly PracticeGuest[] = []): PracticeMoment => ({
  now: began + minutes * minute,
  beganAt: began,
  ahead,
  temperOf: () => ({ patience: 10, stay: 60 }),
});

const kindsAt = (rows: ReturnType<typeof evening>, minutes: number): readonly string[] =>
  dueActs(rows, at(minutes)).map((act) => (act.kind === 'stage' ? act.stage : act.kind));

test('guests come at their minute and not before', () => {
  const nobody = { parties: [], seatings: [] };
  expect(dueActs(nobody, at(11, [ana]))).toEqual([]);
  expect(dueActs(nobody, at(12, [ana]))).toEqual([{ kind: 'join', guest: ana }]);
});

test('who is kept longer than told walks off once patience is over; nobody does while on the way to the table', () => {
  const waiting = evening();
  expect(kindsAt(waiting, 29)).toEqual([]);
  expect(kindsAt(waiting, 30)).toEqual(['walk-off', 'walk-off']);
});

const seatAna = {
  partyId: partyIdOf(1),
  seatingId: seatingIdOf(1),
  tableIds: [tableIdOf(1)],
};

test('a meal goes on by itself, asks for the check and ends, whoever seated it', () => {
  const sitting = evening(
    [601, 'party.seat', seatAna],
    [602, 'party.remove', { partyId: partyIdOf(2), reason: 'left' }],
  );
  const satAt = sitting.seatings[0]?.seatedAt ?? 0;
  const since = (minutes: number): number => (satAt - began) / minute + minutes;
  expect(kindsAt(sitting, since(1))).toEqual([]);
  expect(kindsAt(sitting, since(25))).toEqual(['mains']);
  expect(kindsAt(sitting, since(52))).toEqual(['check']);
  expect(kindsAt(sitting, since(60))).toEqual(['leave']);
});

test('an evening that was served is practised without a word of its guests', () => {
  const { parties, seatings } = evening([
    601,
    'party.add',
    {
      ...newParty(3, 'Rosalind Featherstonehaugh'),
      personal: {
        name: 'Rosalind Featherstonehaugh',
        phone: '+442079460123',
        email: 'rosalind@example.com',
        notes: 'Anniversary',
        requests: 'Quiet corner',
      },
      seatingPreference: 'beside Rosalind’s sister',
      size: 5,
      joinedAt: began + 7 * minute,
    },
  ]);
  const recorded = recordEvening({ parties, seatings, areas: ['Patio'], seed: 5 });
  expect(recorded.guests.map(({ size, listedAt }) => [size, listedAt])).toEqual([
    [2, 0],
    [2, 0],
    [5, 7],
  ]);
  const told = JSON.stringify(recorded);
  for (const word of ['Ana', '"Bo"', 'Rosalind', '+44', 'example.com', 'Anniversary', 'Quiet']) {
    expect(told).not.toContain(word);
  }
  expect(recorded.guests[2]?.phone).toMatch(/^\+120255501\d\d$/);
});

test('the review counts who sat, who gave up and which promises were kept', () => {
  const [first, second] = evening().parties;
  const [one, two] = [must(first, 'Ana'), must(second, 'Bo')];
  const sat = (minutes: number) => ({ status: 'seated' as const, seatedAt: began + minutes * minute });
  const parties: readonly Party[] = [
    { ...one, ...sat(15) },
    { ...two, ...sat(25) },
    { ...two, ...sat(5), promisedAt: null },
    { ...two, status: 'left', endedAt: began + 40 * minute },
    { ...two, status: 'left', endedAt: began + 40 * minute, removed: true },
  ];
  expect(reviewPractice(parties)).toEqual({
    seated: 3,
    covers: 6,
    waitedMinutes: 15,
    promised: 2,
    kept: 1,
    walkedOff: 1,
  });
  expect(reviewPractice([]).waitedMinutes).toBeNull();
});
