import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterCrash, argumentsWithCrashes, crashesInArguments } from './crash-budget.ts';
import {
  idleStation,
  type StationEvent,
  type StationOrder,
  type StationState,
  superviseStation,
} from './station-supervisor.ts';

function live(events: readonly StationEvent[], from: StationState = idleStation) {
  let state = from;
  const orders: StationOrder[] = [];
  for (const event of events) {
    const step = superviseStation(state, event);
    state = step.state;
    orders.push(...step.orders);
  }
  return { state, orders };
}

const crash = (attempt: number, at: number): StationEvent[] => [
  { kind: 'ready', attempt },
  { kind: 'exited', attempt, at },
  { kind: 'retry', attempt },
];

test('a start forks the station, and screens are served once it is ready', () => {
  const { state, orders } = live([{ kind: 'start' }, { kind: 'ready', attempt: 1 }]);
  expect(state).toEqual({ kind: 'running', attempt: 1, crashes: [] });
  expect(orders.map(({ kind }) => kind)).toEqual(['fork', 'watch', 'serve-screens']);
});

test('a crash is followed by a new station within a second, and its screens are served again', () => {
  const { state, orders } = live([{ kind: 'start' }, ...crash(1, 1_000), { kind: 'ready', attempt: 2 }]);
  expect(state).toEqual({ kind: 'running', attempt: 2, crashes: [1_000] });
  expect(orders.filter(({ kind }) => kind === 'serve-screens')).toHaveLength(2);
  for (const order of orders) if (order.kind === 'retry') expect(order.inMs).toBeLessThan(1_000);
});

test('each crash in a row waits a little longer; the fourth in five minutes is told to people', () => {
  const { state, orders } = live([
    { kind: 'start' },
    ...crash(1, 0),
    ...crash(2, 1_000),
    ...crash(3, 2_000),
    ...crash(4, 3_000),
  ]);
  expect(orders.flatMap((order) => (order.kind === 'retry' ? [order.inMs] : []))).toEqual([50, 300, 800]);
  expect(state).toMatchObject({
    kind: 'in-trouble',
    sentence: expect.stringContaining('is saved on this computer'),
  });
  expect(live([{ kind: 'start' }], state).state).toEqual({ kind: 'starting', attempt: 5, crashes: [] });
});

test('crashes long ago do not count', () => {
  const quarterHours = [1, 2, 3, 4, 5, 6].flatMap((attempt) => crash(attempt, attempt * 900_000));
  expect(live([{ kind: 'start' }, ...quarterHours]).state).toMatchObject({ kind: 'starting', attempt: 7 });
});

test('a station that says it cannot run is not started again and again', () => {
  const sentence = 'The data folder is in use by another copy of Hoststand.';
  const { state, orders } = live([
    { kind: 'start' },
    { kind: 'cannot-run', attempt: 1, sentence },
    { kind: 'exited', attempt: 1, at: 0 },
  ]);
  expect(state).toEqual({ kind: 'in-trouble', attempt: 1, sentence });
  expect(orders.filter(({ kind }) => kind === 'retry')).toEqual([]);
});

test('a station that hangs while starting is killed, then started again', () => {
  const { state, orders } = live([
    { kind: 'start' },
    { kind: 'overdue', attempt: 1 },
    { kind: 'exited', attempt: 1, at: 0 },
    { kind: 'retry', attempt: 1 },
  ]);
  expect(orders).toContainEqual({ kind: 'kill', attempt: 1 });
  expect(state).toMatchObject({ kind: 'starting', attempt: 2 });
});

test('a stop is asked for, waited for and in the end enforced; the exit that follows is no crash', () => {
  const { state, orders } = live([
    { kind: 'start' },
    { kind: 'ready', attempt: 1 },
    { kind: 'stop' },
    { kind: 'overdue', attempt: 1 },
    { kind: 'exited', attempt: 1, at: 9 },
  ]);
  expect(orders.map(({ kind }) => kind)).toEqual([
    'fork',
    'watch',
    'serve-screens',
    'ask-to-stop',
    'watch',
    'kill',
  ]);
  expect(state).toEqual({ kind: 'idle', attempt: 1 });
});

test('news from a replaced station changes nothing', () => {
  const { state } = live([{ kind: 'start' }, ...crash(1, 0)]);
  const late: StationEvent[] = [
    { kind: 'ready', attempt: 1 },
    { kind: 'exited', attempt: 1, at: 5 },
    { kind: 'overdue', attempt: 1 },
    { kind: 'retry', attempt: 1 },
  ];
  for (const event of late) expect(superviseStation(state, event)).toEqual({ state, orders: [] });
});

test('whatever happens, at most one station is alive', () => {
  const kinds = fc.constantFrom('start', 'ready', 'exited', 'retry', 'overdue', 'stop', 'cannot-run');
  fc.assert(
    fc.property(fc.array(fc.tuple(kinds, fc.nat({ max: 400_000 })), { maxLength: 60 }), (happenings) => {
      let state = idleStation;
      let alive: number | undefined;
      for (const [kind, at] of happenings) {
        const { attempt } = state;
        if (kind === 'exited' && alive === undefined) continue;
        if (kind === 'exited') alive = undefined;
        const step = superviseStation(state, { kind, attempt, at, sentence: 'no' });
        state = step.state;
        for (const order of step.orders) {
          if (order.kind !== 'fork') continue;
          expect(alive).toBeUndefined();
          alive = order.attempt;
        }
      }
    }),
  );
});

test('crashes of the program itself travel in its arguments', () => {
  const argv = argumentsWithCrashes(['--hidden', '--crashed-at=1'], [5, 6]);
  expect(argv).toEqual(['--hidden', '--crashed-at=5,6']);
  expect(crashesInArguments(argv)).toEqual([5, 6]);
  expect(crashesInArguments(['--crashed-at=x,-1,7'])).toEqual([7]);
  expect(crashesInArguments([])).toEqual([]);
  expect(afterCrash(crashesInArguments(argv), 7)).toEqual({ kind: 'restart', inMs: 800, crashes: [5, 6, 7] });
});
