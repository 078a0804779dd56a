// What must hold while several stations push and others read at the same time.
import { expect } from 'vitest';
import type { LogRow } from '#shared/contracts/protocol.ts';
import { appendBatch } from '../append.ts';
import type { LogTransaction } from '../log-store.ts';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';
import type { TestStation } from './test-station.ts';

/** Looks again and again until the work has ended, whichever way. */
async function lookWhile(work: Promise<unknown>, look: () => Promise<unknown>): Promise<void> {
  let isOver = false;
  const ended = work.finally(() => {
    isOver = true;
  });
  const looking = (async () => {
    while (!isOver) await look();
  })();
  await Promise.all([ended, looking]);
}

class Reader {
  readonly read: LogRow[] = [];
  readonly #station: TestStation;

  constructor(station: TestStation) {
    this.#station = station;
  }

  async look(): Promise<number> {
    const after = this.read.length;
    const { rows, head } = await this.#station.pull(after, 7);
    this.read.push(...rows);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, index) => after + index + 1));
    expect(head).toBeGreaterThanOrEqual(this.read.length);
    return rows.length;
  }
}

async function noHoles(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const stations = Array.from({ length: 4 }, () => scene.station());
  const readers = [new Reader(scene.station()), new Reader(scene.station())];
  const writing = stations.map(async (station) => {
    for (let round = 0; round < 10; round += 1) {
      await station.push([scene.addParty(), scene.addParty(), scene.addParty()]);
    }
  });
  await lookWhile(Promise.all(writing), () => Promise.all(readers.map((reader) => reader.look())));
  for (const reader of readers) {
    while ((await reader.look()) > 0);
    expect(reader.read).toHaveLength(120);
    for (const station of stations) {
      const own = reader.read.filter(({ stationId }) => stationId === station.id);
      expect(own.map(({ stationSeq }) => stationSeq)).toEqual(own.map((_, index) => index + 1));
    }
  }
}

/** A push that has its number but is not committed holds the next one back, so nobody reads past it. */
async function laterWaits(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [slow, quick, reader] = [scene.station(), scene.station(), scene.station()];
  const [appended, watched] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const request = { protocol: 1, epoch: scene.firstEpoch, firstStationSeq: 1 };
  const slowOp = scene.addParty();
  const slowPush = stand.store.transaction(scene.restaurant, async (tx) => {
    const ops = [{ op: slowOp, void: null }];
    const { answer } = await appendBatch(tx, {
      stationId: slow.id,
      request: { ...request, ops },
      now: scene.now,
    });
    appended.resolve();
    await watched.promise;
    return answer;
  });
  await appended.promise;
  const quickPush = quick.push([scene.addParty()]);
  if (stand.isConcurrent) {
    for (let look = 0; look < 30; look += 1) expect((await reader.pull(0)).rows).toEqual([]);
  }
  watched.resolve();
  expect(await slowPush).toMatchObject({ kind: 'pushed', head: 1 });
  expect(await quickPush).toMatchObject({ head: 2, answers: [{ seq: 2 }] });
  expect((await reader.pull(0)).rows.map(({ seq }) => seq)).toEqual([1, 2]);
}

/** The connection broke and the station does not know what became of its push: both copies are under way at once. */
async function resentMeanwhile(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const ops = [scene.addParty(), scene.addParty()];
  const answers = await Promise.all([1, 2, 3].map(() => station.tryPush(ops, { first: 1 })));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(await scene.log()).toHaveLength(2);
}

async function oneWinsTheTable(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [tableId, ...parties] = [scene.freshId(), scene.freshId(), scene.freshId()];
  const details = { name: '7', area: '', seatsMin: 1, seatsMax: 2 };
  await scene
    .station()
    .push([
      scene.op('table.set', { tableId, details }),
      ...parties.map((partyId) => scene.addParty({ partyId })),
    ]);
  const holds = parties.map((partyId) =>
    scene.station().push([scene.op('table.hold', { tableId, partyId })]),
  );
  const verdicts = (await Promise.all(holds)).map(({ answers }) => answers[0]?.verdict.kind);
  expect(verdicts.toSorted()).toEqual(['accepted', 'refused']);
}

async function snapshotStandsStill(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty()]);
  const pushes: Promise<unknown>[] = [];
  const seen = await stand.store.snapshot(scene.restaurant, async (view) => {
    const before = await view.head();
    const push = scene.station().push([scene.addParty()]);
    pushes.push(push);
    if (stand.isConcurrent) await push;
    return { before, after: await view.head(), log: await view.logAfter(0, 10), open: await view.openRows() };
  });
  expect(seen.after).toEqual(seen.before);
  expect(seen.log).toHaveLength(1);
  expect(seen.open).toHaveLength(1);
  await Promise.all(pushes);
  expect((await station.pull(0)).rows).toHaveLength(2);
}

const steps = ['appendLog', 'writeRows', 'advance'] as const;

async function allOrNothing(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  for (const step of steps) {
    const broken = stand.store.transaction(scene.restaurant, async (tx) => {
      const ops = [{ op: scene.addParty(), void: null }];
      const request = { protocol: 1, epoch: scene.firstEpoch, firstStationSeq: 1, ops };
      await appendBatch(breakAfter(tx, step), { stationId: station.id, request, now: scene.now });
    });
    await expect(broken).rejects.toThrow('pulled the plug');
    expect(await station.snapshot()).toMatchObject({ cursor: 0, acked: 0, entities: [], log: [] });
  }
  expect((await station.push([scene.addParty()])).head).toBe(1);
}

const breakAfter = (tx: LogTransaction, step: (typeof steps)[number]): LogTransaction =>
  new Proxy(tx, {
    get: (target, name) => {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      if (name !== step) return value.bind(target);
      return async (...given: readonly unknown[]) => {
        await Reflect.apply(value, target, given);
        throw new Error('pulled the plug');
      };
    },
  });

/** Whoever sees an op sees what became of it, and the rows are never behind the log. */
async function verdictWithEffects(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const writer = scene.station();
  const writing = async (): Promise<void> => {
    for (let round = 0; round < 15; round += 1) await writer.push([scene.addParty(), scene.addParty()]);
  };
  await lookWhile(writing(), async () => {
    const { head, log, open } = await stand.store.snapshot(scene.restaurant, async (view) => ({
      ...(await view.head()),
      log: await view.logAfter(0, 100),
      open: await view.openRows(),
    }));
    expect(log).toHaveLength(head);
    const shown = log.flatMap(({ effects }) => effects.map(({ id }) => id));
    expect(open.map(({ row }) => row.id).toSorted()).toEqual(shown.toSorted());
  });
}

export const concurrencyRules: readonly Rule[] = [
  { name: 'shows no reader a hole, and each station in its own order', holds: noHoles },
  { name: 'holds a push back until the one with the lower number is committed', holds: laterWaits },
  { name: 'takes ops once that are sent again before the first answer', holds: resentMeanwhile },
  { name: 'lets one of two plans win that come at once', holds: oneWinsTheTable },
  { name: 'reads one moment in a snapshot', holds: snapshotStandsStill },
  { name: 'keeps all of a push or nothing', holds: allOrNothing },
  { name: 'shows verdict, effects and rows together', holds: verdictWithEffects },
];
