// F11 on the station's side: a cloud that is newer is read for what this version knows of it, one that is older or too
// new is waited for; the queue keeps everything until somebody updates.
import { expect, test } from 'vitest';
import { type PullAnswer, pullAnswer, type SyncFault } from '#shared/contracts/protocol.ts';
import { TestCloud } from '../log/cloud-fixture.ts';
import { addParty, idOf, openTestLog, setMain, setTable, stationIdOf } from '../log/log-fixture.ts';
import type { CloudPort } from './cloud-port.ts';
import { TestTime } from './sync-fixture.ts';
import { startSync } from './sync-loop.ts';

interface Bent {
  fault: SyncFault | null;
  /** What a cloud of another version makes of a page on its way. */
  bend: (page: PullAnswer) => unknown;
}

function open(cloud: TestCloud, name: string) {
  const time = new TestTime();
  const log = openTestLog(name);
  const bent: Bent = { fault: null, bend: (page) => page };
  const said = async <T>(answer: () => T): Promise<T | SyncFault> => bent.fault ?? answer();
  const port: CloudPort = {
    push: (request) => said(() => cloud.push(stationIdOf(name), request)),
    pull: ({ after, epoch, limit }) =>
      said(() => pullAnswer.parse(JSON.parse(JSON.stringify(bent.bend(cloud.pull(after, epoch, limit)))))),
    snapshot: () => said(() => cloud.snapshot()),
    history: (request) => said(() => cloud.history(request)),
    giveBack: (request) => said(() => cloud.giveBack(request)),
  };
  const sync = startSync({
    log,
    cloud: port,
    poke: null,
    timers: time,
    random: () => 0.5,
    stationId: () => stationIdOf(name),
    renewIdentity: () => Promise.reject(new Error('no version makes a fork')),
    seed: () => [],
    clockSkewMs: () => null,
    report: (bug) => {
      throw bug;
    },
  });
  return { log, sync, time, bent };
}

const faults: readonly SyncFault[] = [
  { kind: 'station-too-old', protocol: 7 },
  { kind: 'cloud-too-old', opKind: 'party.add' },
];

test.each(faults)('$kind: the queue waits, work goes on, nothing is dropped', async (fault) => {
  const cloud = new TestCloud();
  const { log, sync, time, bent } = open(cloud, 'A');
  await time.pass(10);
  bent.fault = fault;
  const ops = [setMain(), setTable('4'), addParty('Ana')];
  for (const op of ops) expect(log.commit(op).verdict.kind).toBe('accepted');
  await time.pass(600_000);
  expect(sync.status()).toMatchObject({ cloud: fault.kind, pending: 3, refused: 0 });
  expect(log.pending().map(({ op, voidReason }) => [op.opId, voidReason])).toEqual(
    ops.map(({ opId }) => [opId, null]),
  );
  expect(log.row('party', idOf('Ana'))).toMatchObject({ status: 'waiting' });
  bent.fault = null;
  await time.pass(60_000);
  expect(sync.status()).toMatchObject({ cloud: 'online', pending: 0 });
  expect(cloud.rows.map(({ op }) => op.opId)).toEqual(ops.map(({ opId }) => opId));
});

/** Every word a version of tomorrow may add, on each row. */
const ofTomorrow = (page: PullAnswer): unknown =>
  page.kind !== 'page'
    ? page
    : {
        ...page,
        weather: 'fair',
        rows: page.rows.map((row) => ({
          ...row,
          lane: 'fast',
          op: { ...row.op, mood: 'good', actor: { ...row.op.actor, kind: 'drone' } },
          verdict: { ...row.verdict, ...flagged(row.verdict.kind), certainty: 9 },
          effects: row.effects.map((effect) => ({
            ...effect,
            why: 'because',
            after: effect.after === null ? null : { ...effect.after, drone: { landed: true } },
          })),
        })),
      };

const flagged = (verdict: string) =>
  verdict === 'accepted' ? { flags: [{ kind: 'drone-near', droneId: 'x' }] } : {};

test('pages with unknown fields, flags and words are read for what is known of them', async () => {
  const cloud = new TestCloud();
  const a = open(cloud, 'A');
  const b = open(cloud, 'B');
  b.bent.bend = ofTomorrow;
  for (const { time } of [a, b]) await time.pass(10);
  for (const op of [setMain(), setTable('4'), addParty('Ana')]) a.log.commit(op);
  for (const { time } of [a, b]) await time.pass(40_000);
  expect(b.sync.status()).toMatchObject({ cloud: 'online', cursor: 3 });
  expect(b.log.stateHash('all')).toBe(a.log.stateHash('all'));
});
