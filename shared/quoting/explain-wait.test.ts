import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteDisplay } from '#shared/settings/settings.ts';
import { arbitraryEvening } from '#shared/testing/arbitrary-room.ts';
import { engineOf } from './engine.ts';
import { estimateRoom } from './estimate-room.ts';
import { explainWait } from './explain-wait.ts';
import type { House } from './house.ts';
import { nothingLearned } from './learned.ts';
import type { Room, TableNow, Tonight } from './room.ts';
import { shownRange } from './shown-range.ts';
import { tablesThatFree } from './table-frees.ts';

const house: House = {
  tables: [
    { id: '1', seats: 2 },
    { id: '11', seats: 4 },
    { id: '12', seats: 4 },
    { id: '13', seats: 4 },
  ],
  joins: [],
};
const tonight: Tonight = { weekday: 5, opens: 0, closes: 300, turns: [], paceTold: [] };
const sitting = (lead: string, since: number, checkAt: number | null = null) => ({
  id: lead,
  heldFor: null,
  now: { kind: 'occupied', lead, size: 4, since, checkAt } as const,
});
const waiting = (id: string, size: number) => ({ id, size, joinedAt: 98, arrivesAt: null });
const room: Room = {
  at: 100,
  tables: [sitting('1', 60), sitting('11', 50), sitting('12', 40), sitting('13', 45)],
  waiting: [waiting('Rossi', 4), waiting('Silva', 2), waiting('Garcia', 4)],
  bookings: [],
};

const shown = { display: 'careful', untilClosing: 200, outcomes: 0 } as const;

const explained = (of: Room, night: Tonight = tonight, party = 'Garcia') => {
  const engine = engineOf(house, nothingLearned());
  const estimate = estimateRoom(engine, { tonight: night, room: of });
  return explainWait(engine, { room: of, tonight: night, estimate, shown }, party);
};
const find = (reasons: ReturnType<typeof explained>, kind: string) =>
  reasons.find((reason) => reason.kind === kind);

describe('an explanation', () => {
  it('names who is ahead for the same tables, and which table of that kind it comes down to', () => {
    const reasons = explained(room);
    expect(find(reasons, 'ahead')).toEqual({ kind: 'ahead', parties: [{ id: 'Rossi', size: 4 }] });
    const supply = find(reasons, 'supply');
    expect(supply).toMatchObject({ ordinal: 2, seats: 4 });
    if (supply?.kind === 'supply') expect(supply.to).toBeGreaterThan(supply.from);
  });

  it('counts nobody ahead who does not need the table it gets, however many that table would hold', () => {
    const pairs: House = {
      tables: [
        ...['1', '2'].map((id) => ({ id, seats: 2 })),
        ...['21', '22', '23'].map((id) => ({ id, seats: 6 })),
      ],
      joins: [],
    };
    const large = ['Okafor', 'Haddad', 'Lindqvist'].map((id) => waiting(id, 5));
    const of: Room = {
      at: 100,
      tables: [sitting('1', 60), sitting('2', 50), sitting('21', 30), sitting('22', 40), sitting('23', 45)],
      waiting: [...large, waiting('Rossi', 2), waiting('Silva', 2)],
      bookings: [],
    };
    const engine = engineOf(pairs, nothingLearned());
    const estimate = estimateRoom(engine, { tonight, room: of });
    const reasons = explainWait(engine, { room: of, tonight, estimate, shown }, 'Silva');
    expect(find(reasons, 'ahead')).toEqual({ kind: 'ahead', parties: [{ id: 'Rossi', size: 2 }] });
    expect(find(reasons, 'supply')).toMatchObject({ ordinal: 2, seats: 2 });
  });

  it('names a table only when it is likely and its time is narrow', () => {
    const alone = { ...room, waiting: [waiting('Garcia', 4)] };
    expect(find(explained(alone), 'table')).toBeUndefined();
    const paid = {
      ...alone,
      tables: alone.tables.map((one) => (one.id === '12' ? sitting('12', 40, 99) : one)),
    };
    const cleared: Room = {
      ...alone,
      tables: alone.tables.map((one) =>
        one.id === '12' ? { id: '12', heldFor: null, now: { kind: 'dirty', since: 99 } } : one,
      ),
    };
    expect(find(explained(cleared), 'table')).toMatchObject({ table: '12' });
    expect(find(explained(paid), 'table')).toMatchObject({ table: '12' });
  });

  it('says that the night is slow only when turns show it', () => {
    const turns = (minutes: number) =>
      Array.from({ length: 25 }, () => ({ size: 4, seatedAt: 100 - minutes, readyAt: 100 }));
    expect(find(explained(room, { ...tonight, turns: turns(73) }), 'pace')).toBeUndefined();
    const slow = find(explained(room, { ...tonight, turns: turns(100) }), 'pace');
    expect(slow?.kind === 'pace' && slow.percent > 10).toBe(true);
    const told = find(explained(room, { ...tonight, paceTold: [{ at: 90, percent: 20 }] }), 'pace-told');
    expect(told).toEqual({ kind: 'pace-told', percent: 20 });
  });

  it('tells the rule that keeps an idle bigger table back', () => {
    const idle: Room = {
      ...room,
      tables: room.tables.map((one) =>
        one.id === '11' ? { ...one, now: { kind: 'free' } satisfies TableNow } : one,
      ),
    };
    expect(find(explained(idle, tonight, 'Silva'), 'rule')).toEqual({
      kind: 'rule',
      seats: 4,
      rule: { kind: 'after', minutes: 12 },
    });
    expect(find(explained(room, tonight, 'Silva'), 'rule')).toBeUndefined();
  });

  it('holds for any room: times lie ahead and in order, and the floor gets a time for each taken table', () => {
    fc.assert(
      fc.property(arbitraryEvening, ({ house: any, tonight: night, room: state }) => {
        const engine = engineOf(any, nothingLearned());
        const estimate = estimateRoom(engine, { tonight: night, room: state });
        for (const { p20, p50, p80 } of tablesThatFree(engine, state, estimate)) {
          const values = [0, p20, p50, p80];
          expect(values.every(Number.isFinite)).toBe(true);
          expect(values).toEqual(values.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('names no moment that the range beside it rules out, in any room and however the range is said', () => {
    const displays = fc.constantFrom(...quoteDisplay.options);
    fc.assert(
      fc.property(arbitraryEvening, displays, ({ house: any, tonight: night, room: state }, display) => {
        const engine = engineOf(any, nothingLearned());
        const estimate = estimateRoom(engine, { tonight: night, room: state });
        const said = { display, untilClosing: night.closes - state.at, outcomes: 0 };
        for (const party of estimate.parties) {
          if (party === null) continue;
          const { low, high } = shownRange(party.quote, said);
          const about = { room: state, tonight: night, estimate, shown: said };
          for (const reason of explainWait(engine, about, party.id)) {
            if (!('from' in reason)) continue;
            expect(reason.from).toBeGreaterThanOrEqual(state.at);
            expect(reason.to).toBeGreaterThanOrEqual(reason.from);
            expect(reason.from - state.at).toBeLessThanOrEqual(high);
            expect(reason.to - state.at).toBeGreaterThanOrEqual(low);
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
