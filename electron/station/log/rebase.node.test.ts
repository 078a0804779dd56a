import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Op } from '#shared/log/op.ts';
import type { AppliedOp } from '#shared/log/read.ts';
import { reduce } from '#shared/log/reduce.ts';
import { must } from '#shared/must.ts';
import { joinCloud, pullPages, pushBatch, TestCloud } from './cloud-fixture.ts';
import {
  addParty,
  callParty,
  clearSeating,
  editParty,
  eraseGuest,
  holdTable,
  idOf,
  openTestLog,
  removeParty,
  seatParty,
  setMain,
  setTable,
  stationIdOf,
  undoOp,
} from './log-fixture.ts';
import type { StationLog } from './station-log.ts';

const start = [setMain(), setTable('4'), setTable('5'), addParty('Ana', 'guest of Ana'), addParty('Ben')];

function evening(): { cloud: TestCloud; a: StationLog; b: StationLog } {
  const cloud = new TestCloud();
  const [a, b] = [openTestLog('A'), openTestLog('B')];
  joinCloud(a, cloud);
  joinCloud(b, cloud);
  for (const op of start) cloud.append(op, { writer: 'station', station: stationIdOf('first') });
  for (const log of [a, b]) pullPages(log, cloud);
  return { cloud, a, b };
}

/** live = fold(confirmed, pending): the log up to the cursor, then the outbox reduced on it. */
function expectFolded(log: StationLog, cloud: TestCloud): void {
  const state = new Map([...cloud.state(log.delivery.state().cursor)].map(([key, { row }]) => [key, row]));
  const known = log.recent({ limit: 10_000 });
  const effectsOf = new Map<string, AppliedOp>(
    known.map(({ op, effects, verdict }) => [op.opId, { kind: op.kind, effects, verdict }]),
  );
  for (const { op, voidReason, effects } of log.pending()) {
    if (voidReason !== null) continue;
    const source = {
      row: (kind: string, id: string) => state.get(`${kind} ${id}`) ?? null,
      op: (opId: string) => effectsOf.get(opId) ?? null,
    };
    const reduced = reduce({ op, writer: 'station', source });
    expect(reduced.effects).toEqual(effects);
    for (const { kind, id, after } of reduced.effects) {
      if (after !== null) state.set(`${kind} ${id}`, after);
    }
  }
  for (const [key, row] of state) {
    const [kind = '', id = ''] = key.split(' ');
    expect(log.row(kind, id), key).toEqual(row);
  }
  for (const { kind, id } of log.openRows()) expect(state.has(`${kind} ${id}`), `${kind} ${id}`).toBe(true);
}

const names = ['Ana', 'Ben', 'Caro'];
const gestures: readonly ((name: string, by: string) => Op)[] = [
  (name) => addParty(name, `guest of ${name}`),
  (name, by) => callParty(name, by),
  (name, by) => editParty(name, { size: by.length + 1, addTags: [by] }, by),
  (name, by) => removeParty(name, by),
  (name, by) => seatParty(name, [by.length % 2 === 0 ? '4' : '5'], by),
  (name, by) => clearSeating(name, by),
  (name, by) => ({ ...holdTable('4', name), opId: callParty(name, `hold ${by}`).opId }),
  (name, by) => undoOp(callParty(name, by), by),
  (name, by) => undoOp(seatParty(name, ['4'], by), `of seat ${by}`),
  (name) => undoOp(addParty(name, `guest of ${name}`)),
];

type Step =
  | {
      readonly kind: 'commit';
      readonly at: number;
      readonly gesture: number;
      readonly name: number;
      readonly by: number;
    }
  | { readonly kind: 'push'; readonly at: number; readonly isHeard: boolean }
  | { readonly kind: 'pull'; readonly at: number; readonly limit: number }
  | { readonly kind: 'erase' };

const station = fc.nat({ max: 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('commit' as const),
      at: station,
      gesture: fc.nat({ max: gestures.length - 1 }),
      name: fc.nat({ max: names.length - 1 }),
      by: fc.nat({ max: 3 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('push' as const), at: station, isHeard: fc.boolean() }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pull' as const),
      at: station,
      limit: fc.integer({ min: 1, max: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'erase' as const }) },
);

function run(steps: readonly Step[]): { cloud: TestCloud; logs: readonly StationLog[] } {
  const { cloud, a, b } = evening();
  const logs = [a, b];
  for (const entry of steps) {
    if (entry.kind === 'erase') {
      cloud.append(eraseGuest('guest of Ana'));
      continue;
    }
    const log = entry.at === 0 ? a : b;
    if (entry.kind === 'commit') {
      const by = `${entry.at === 0 ? 'a' : 'bb'}${'.'.repeat(entry.by)}`;
      log.commit((gestures[entry.gesture] ?? callParty)(names[entry.name] ?? 'Ana', by));
    } else if (entry.kind === 'push') pushBatch(log, cloud, entry.isHeard);
    else log.delivery.applyPage(cloud.page(log.delivery.state().cursor, entry.limit));
    expectFolded(log, cloud);
  }
  return { cloud, logs };
}

/** Two stations may make one op; the one whose copy came back by a pull has a number the cloud never saw. */
function drain(log: StationLog, cloud: TestCloud): void {
  for (let answer = pushBatch(log, cloud); answer !== null; answer = pushBatch(log, cloud)) {
    if (answer.kind === 'pushed') continue;
    expect(answer.kind).toBe('gap');
    if (answer.kind !== 'gap') return;
    log.delivery.renumber({
      stationId: must(log.delivery.state().stationId, 'an identity'),
      first: answer.expected,
    });
  }
}

test('live rows are confirmed rows with the pending ops on top, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const { cloud, logs } = run(steps);
      for (const log of logs) {
        drain(log, cloud);
        pullPages(log, cloud);
      }
      for (const log of logs) {
        pullPages(log, cloud);
        expect(log.pending()).toEqual([]);
        expectFolded(log, cloud);
      }
      expect(logs[0]?.stateHash('all')).toBe(logs[1]?.stateHash('all'));
    }),
    { numRuns: 300 },
  );
});

test('what was sent and came back as expected changes no row', () => {
  const { cloud, a } = evening();
  for (const op of [callParty('Ana'), seatParty('Ana', ['4']), callParty('Ben')]) a.commit(op);
  pushBatch(a, cloud);
  const before = a.openRows();
  const heard: unknown[] = [];
  a.onChange(({ rows }) => heard.push(...rows));
  a.delivery.applyPage(cloud.page(a.delivery.state().cursor, 2));
  expect(heard).toEqual([]);
  expect(a.openRows()).toEqual(before);
  expect(a.pending()).toHaveLength(1);
  expectFolded(a, cloud);
});

test('one party seated at one table on two stations that did not hear of each other sits there once, cleared by either', () => {
  const { cloud, a, b } = evening();
  a.commit(seatParty('Ana', ['4'], 'a'));
  b.commit(seatParty('Ana', ['4'], 'b'));
  pushBatch(a, cloud);
  pullPages(b, cloud);
  b.commit(clearSeating('Ana', 'b'));
  for (const log of [b, a]) {
    drain(log, cloud);
    pullPages(log, cloud);
  }
  for (const log of [a, b]) {
    expect(log.conflicts()).toEqual([]);
    expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'completed', openSeatingIds: [] });
    expect(log.row('seating', idOf('seating Ana a'))).toMatchObject({ clearedAt: expect.any(Number) });
    expect(log.row('table', idOf('4'))).toMatchObject({ openSeatingIds: [] });
    expectFolded(log, cloud);
  }
});

test('a plan that another station beat before it was sent is void, and what followed from it stands on its card', () => {
  const { cloud, a, b } = evening();
  b.commit(holdTable('4', 'Ben'));
  pushBatch(b, cloud);
  a.commit(holdTable('4', 'Ana'));
  const seat = undoOp(holdTable('4', 'Ana'));
  a.commit(seat);
  const redo = undoOp(seat, 'again');
  a.commit(redo);
  pullPages(a, cloud);
  expect(a.pending()[0]?.voidReason).toMatchObject({ kind: 'held', holderId: idOf('Ben') });
  const cards = a.conflicts();
  expect(cards[0]).toMatchObject({ isOwn: true, conflict: { kind: 'void' } });
  pushBatch(a, cloud);
  pullPages(a, cloud);
  expect(cloud.rows.find(({ op }) => op.opId === holdTable('4', 'Ana').opId)?.verdict).toMatchObject({
    kind: 'refused',
    reason: { kind: 'held' },
  });
  expect(a.conflicts()[0]).toMatchObject({ isOwn: true, conflict: { kind: 'refused' } });
});

test('an op that may have reached the cloud waits for its verdict', () => {
  const { cloud, a, b } = evening();
  a.commit(holdTable('4', 'Ana'));
  a.delivery.nextBatch();
  b.commit(holdTable('4', 'Ben'));
  pushBatch(b, cloud);
  pullPages(a, cloud);
  expect(a.pending()[0]).toMatchObject({ voidReason: null, verdict: { kind: 'refused' } });
  expect(a.row('table', idOf('4'))).toMatchObject({ heldForPartyId: idOf('Ben') });
});
