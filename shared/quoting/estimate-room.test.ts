import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { must } from '#shared/must.ts';
import { arbitraryEvening } from '#shared/testing/arbitrary-room.ts';
import { engineOf } from './engine.ts';
import { estimateParty, estimateRoom, typicalWaits } from './estimate-room.ts';
import type { House } from './house.ts';
import { learned, nothingLearned } from './learned.ts';
import type { Room, TableNow, Tonight } from './room.ts';
import { candidates } from './seating-rule.ts';

const house: House = {
  tables: [
    { id: '1', seats: 2 },
    { id: '2', seats: 4 },
    { id: '3', seats: 4 },
    { id: '12', seats: 8 },
  ],
  joins: [{ tables: ['2', '3'], seats: 8 }],
};
const tonight: Tonight = { weekday: 5, opens: 0, closes: 300, turns: [], paceTold: [] };
const sitting = (lead: string, size: number, since: number): TableNow => ({
  kind: 'occupied',
  lead,
  size,
  since,
  checkAt: null,
});

const table = (id: string, now: TableNow) => ({ id, now, heldFor: null });
const room: Room = {
  at: 60,
  tables: [
    table('1', sitting('1', 2, 20)),
    table('2', sitting('2', 4, 10)),
    table('3', sitting('3', 4, 30)),
    table('12', { kind: 'free' }),
  ],
  waiting: [
    { id: 'Garcia', size: 4, joinedAt: 58, arrivesAt: null },
    { id: 'Okafor', size: 8, joinedAt: 59, arrivesAt: null },
  ],
  bookings: [],
};

const middleOf = (of: Room, party: string): number => {
  const { parties } = estimateRoom(engineOf(house, nothingLearned()), { tonight, room: of });
  return must(
    parties.find((estimate) => estimate?.id === party),
    party,
  ).quote.p50;
};

describe('an estimated room', () => {
  it('shows which promise breaks when a party is put at a table', () => {
    const seated: Room = {
      ...room,
      tables: room.tables.map((one) => (one.id === '12' ? table('12', sitting('12', 4, 60)) : one)),
      waiting: room.waiting.filter(({ id }) => id !== 'Garcia'),
    };
    expect(middleOf(room, 'Okafor')).toBeLessThan(6);
    expect(middleOf(seated, 'Okafor')).toBeGreaterThan(20);
  });

  it('answers for each party of the list, in its order, and for none that no table takes', () => {
    const engine = engineOf(house, nothingLearned());
    const waiting = [{ id: 'Coach', size: 30, joinedAt: 50, arrivesAt: null }, ...room.waiting];
    const { parties } = estimateRoom(engine, { tonight, room: { ...room, waiting } });
    expect(parties.map((estimate) => estimate?.id)).toEqual([undefined, 'Garcia', 'Okafor']);
  });

  it('keeps what was learned as plain data that reads back the same', () => {
    const kept = learned.parse(JSON.parse(JSON.stringify(nothingLearned())));
    const question = { tonight, room };
    expect(estimateRoom(engineOf(house, kept), question)).toEqual(
      estimateRoom(engineOf(house, nothingLearned()), question),
    );
  });

  it('believes what the restaurant says of its turns until it knows better', () => {
    const busy = { ...room, tables: room.tables.filter(({ id }) => id !== '12') };
    const small = { tables: house.tables.slice(0, 3), joins: [] };
    const wait = (two: number, four: number) =>
      must(
        estimateParty(engineOf(small, nothingLearned({ two, four })), { tonight, room: busy }, 'Garcia'),
        'Garcia',
      ).quote.p50;
    expect(wait(90, 110)).toBeGreaterThan(wait(55, 65) + 10);
  });

  it('has quantiles in order, finite and never below zero, and says the same twice', () => {
    fc.assert(
      fc.property(arbitraryEvening, ({ house: any, tonight: night, room: state }) => {
        const engine = engineOf(any, nothingLearned());
        const first = estimateRoom(engine, { tonight: night, room: state });
        for (const estimate of first.parties) {
          if (estimate === null) continue;
          const { p20, p50, p80, p90 } = estimate.quote;
          const values = [0, p20, p50, p80, p90, 721];
          expect(values.every(Number.isFinite)).toBe(true);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
        expect(estimateRoom(engine, { tonight: night, room: state })).toEqual(first);
        expect(estimateRoom(engineOf(any, nothingLearned()), { tonight: night, room: state })).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  it('says of every rule at once what each says alone', () => {
    const rules = candidates.map(({ rule }) => rule);
    let differed = 0;
    fc.assert(
      fc.property(arbitraryEvening, (evening) => {
        const engine = engineOf(evening.house, nothingLearned());
        for (const { id } of evening.room.waiting) {
          const question = { tonight: evening.tonight, room: evening.room, only: id };
          const alone = rules.map((rule) => estimateParty(engine, { ...question, rule }, id)?.raw.p50);
          expect(typicalWaits(engine, question, rules) ?? rules.map(() => undefined)).toEqual(alone);
          if (new Set(alone).size > 1) differed += 1;
        }
      }),
    );
    expect(differed).toBeGreaterThan(10);
  });
});
