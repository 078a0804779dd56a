// What is kept while the station is away lies over the floor it told, until it answers, and over nothing else.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { spotReader } from '#renderer/host-stand/floor/spot-view.ts';
import { tableChoices } from '#renderer/host-stand/floor/table-choices.ts';
import { tablesFor } from '#renderer/host-stand/tables-for.ts';
import { must } from '#shared/must.ts';
import { makeOp } from '#shared/testing/make-op.ts';
import { restaurant } from '#shared/testing/restaurant.ts';
import { partyIdOf, queueIdOf, seatingIdOf, tableIdOf } from '#shared/testing/test-ids.ts';
import type { Gesture } from './gesture.ts';
import { layKept } from './lay-kept.ts';
import { outlooksOf } from './outlooks.ts';
import { applyPatches, noRows } from './rows.ts';
import { withChange, withoutContacts } from './stand-state.ts';
import { createStandStore } from './stand-store.ts';
import { noQuotes } from './station-stand-in.ts';

const [ana, bo, cem] = [partyIdOf(1), partyIdOf(2), partyIdOf(9)];
const [twelve, fourteen] = [tableIdOf(1), tableIdOf(2)];
const lost = { kind: 'lost', sinceAt: 0 } as const;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

let made = 0;
function kept(kind: Gesture['kind'], input: Gesture['input']): Gesture {
  made += 1;
  const ids = { opId: `op ${made}`, gestureId: `op ${made}` };
  return { ...ids, kind, input, madeAt: 5000, steadyMs: 0, staffId: 'ana', isSent: true };
}
const seat = (partyId: string, number: number, tableId: string) =>
  kept('parties.seat', { partyId, seatingId: seatingIdOf(number), tableIds: [tableId] });
const undo = (gesture: Gesture) => kept('log.undo', { targetOpId: gesture.opId });

/** Bo sits at fourteen; twelve is free. */
function stand() {
  const log = restaurant();
  log.apply(makeOp(1, 'party.seat', { partyId: bo, seatingId: seatingIdOf(1), tableIds: [fourteen] }));
  const patches = log.rows().map(({ kind, row }) => ({ kind, id: row.id, row }));
  const store = createStandStore();
  store.setState({ rows: applyPatches(noRows, patches), link: { kind: 'live' } });
  layKept(store);
  const at = (tableId: string) => spotReader([tableId])(store.getState().rows);
  const keep = (...pending: readonly Gesture[]) => store.setState({ pending });
  return { store, at, keep };
}

const away = () => {
  const known = stand();
  known.store.setState({ link: lost });
  return known;
};

test('a table with a kept seat is taken by who was put there, marked, and still theirs once another step is kept', () => {
  const { at, keep } = away();
  const seated = seat(ana, 2, twelve);
  keep(seated);
  expect(at(twelve)).toMatchObject({
    isKept: true,
    state: { kind: 'seated', sitting: { party: { id: ana }, seating: { covers: 2 } } },
  });
  expect(at(fourteen).isKept).toBe(false);
  keep(seated, kept('parties.edit', { partyId: bo, size: 3 }));
  expect(at(twelve).state.kind).toBe('seated');
});

test('what the station answers at once is shown once it is told; what it does not answer is kept', () => {
  const { store, at, keep } = stand();
  const before = store.getState().rows;
  keep(seat(ana, 2, twelve));
  vi.advanceTimersByTime(500);
  expect(store.getState().rows).toBe(before);
  keep();
  vi.advanceTimersByTime(1000);
  expect(store.getState().rows).toBe(before);
  keep(seat(ana, 3, twelve));
  vi.advanceTimersByTime(1000);
  expect(at(twelve)).toMatchObject({ isKept: true, state: { kind: 'seated' } });
});

test('what is taken back again is off the floor, what is done again is on it', () => {
  const { at, keep } = away();
  const seated = seat(ana, 2, twelve);
  keep(seated);
  const undone = undo(seated);
  keep(seated, undone);
  expect(at(twelve)).toMatchObject({ isKept: false, state: { kind: 'free' } });
  keep(seated, undone, undo(undone));
  expect(at(twelve).state.kind).toBe('seated');
});

test('once the station is back a table is theirs until all is answered, and never free in between', () => {
  const { store, at, keep } = away();
  const told = store.getState().rows;
  const seated = seat(ana, 2, twelve);
  keep(kept('parties.edit', { partyId: bo, size: 3 }), seated);
  store.setState({ link: { kind: 'live' } });
  expect(at(twelve).state.kind).toBe('seated');
  keep(seated);
  expect(at(twelve).state.kind).toBe('seated');
  keep();
  expect(store.getState()).toMatchObject({ told: null });
  expect(store.getState().rows).toBe(told);
});

test('who comes off the street, moves, goes, and what is cleaned or out of service is seen too', () => {
  const { at, keep } = away();
  const queueId = queueIdOf(1);
  keep(
    kept('parties.walkIn', { partyId: cem, seatingId: seatingIdOf(3), queueId, size: 2, tableIds: [twelve] }),
  );
  expect(at(twelve).state).toMatchObject({
    kind: 'seated',
    sitting: { seating: { covers: 2 }, party: { id: cem, size: 2, status: 'seated' } },
  });

  const moved = kept('seatings.move', { seatingId: seatingIdOf(1), tableIds: [twelve] });
  keep(moved);
  expect(at(twelve).state).toMatchObject({ kind: 'seated', sitting: { party: { id: bo } } });
  expect(at(fourteen)).toMatchObject({ isKept: true, state: { kind: 'free' } });

  const cleared = kept('seatings.clear', { seatingId: seatingIdOf(1), leaves: 'dirty' });
  keep(cleared);
  expect(at(fourteen)).toMatchObject({ isKept: true, state: { kind: 'dirty', sinceAt: 5000 } });
  keep(cleared, kept('tables.mark', { tableId: fourteen, condition: 'ready' }));
  expect(at(fourteen).state.kind).toBe('free');

  keep(kept('tables.mark', { tableId: twelve, condition: 'out-of-service' }));
  expect(at(twelve)).toMatchObject({ isKept: true, state: { kind: 'out' } });
  const hold = kept('tables.hold', { tableId: twelve, partyId: ana });
  keep(hold);
  expect(at(twelve).state).toMatchObject({ kind: 'held', party: { id: ana } });
  keep(hold, kept('tables.release', { tableId: twelve }));
  expect(at(twelve).state.kind).toBe('free');
});

test('a picker offers it after what is free, what the station suggested before is offered to nobody else, and nothing is said of when it is free', () => {
  const { store, keep } = away();
  const parties = [ana, bo].map((partyId) => ({
    ...{ partyId, wait: null, low: 0, high: 0, isRough: false },
    advice: { tableIds: [twelve], reason: { kind: 'fits' as const, spare: 0 }, serverId: null, costs: [] },
  }));
  const free = { p20: 0, p50: 2, p80: 3 };
  const tables = [twelve, fourteen].map((tableId) => ({ tableId, free, isPrecise: true }));
  store.setState({ outlooks: outlooksOf({ ...noQuotes, parties, tables }, null) });
  const suggested = (id: string) => {
    const state = store.getState();
    return tablesFor(state, must(state.rows.parties.get(id), 'the party'));
  };
  keep(kept('seatings.clear', { seatingId: seatingIdOf(1), leaves: 'ready' }), seat(ana, 2, twelve));
  const [first] = tableChoices(store.getState().rows, { size: 2, partyId: cem, text: '' });
  expect(first?.view.tables.map(({ id }) => id)).toEqual([fourteen]);
  expect(suggested(bo)).toEqual([]);
  expect(suggested(ana)).toEqual([twelve]);
  expect(store.getState().outlooks?.tables.size).toBe(0);
  keep();
  expect(store.getState().outlooks?.tables.size).toBe(2);
  expect(suggested(bo)).toEqual([twelve]);
});

test('it stays on the floor behind a lock, and what the station tells goes below it', () => {
  const { store, at, keep } = away();
  keep(seat(ana, 2, twelve));
  store.setState(withoutContacts(store.getState()));
  expect(at(twelve).state.kind).toBe('seated');
  const row = { ...must(store.getState().told?.rows.tables.get(fourteen), 'fourteen'), name: '15' };
  const change = {
    ...{ bootId: '', revision: 1, staff: null, sync: null, house: null, quotes: null, practice: null },
    entities: [{ kind: 'table', id: fourteen, row }],
  };
  store.setState((state) => withChange(state, { news: change, heardAt: 0 }));
  expect(at(twelve).state.kind).toBe('seated');
  expect(at(fourteen).tables[0]?.name).toBe('15');
  keep();
  expect(at(twelve).state.kind).toBe('free');
  expect(at(fourteen).tables[0]?.name).toBe('15');
});
