// What happens when the cloud's database was restored: a twin restaurant plays the restored one, with fewer ops.
import { expect } from 'vitest';
import type { LogRow } from '#shared/contracts/protocol.ts';
import type { Row } from '#shared/log/entity.ts';
import { type Op, stationId } from '#shared/log/op.ts';
import { cloudStationId } from '../append-as-cloud.ts';
import { bumpEpoch } from '../epoch.ts';
import { logKeptMs } from '../sweep-log.ts';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';
import type { TestStation } from './test-station.ts';

interface Restored {
  readonly scene: Scene;
  /** The log as it was before: its first two ops are still there. */
  readonly log: readonly LogRow[];
  readonly ana: TestStation;
  readonly ben: TestStation;
  readonly epoch: string;
}

async function restored(stand: Stand): Promise<Restored> {
  const [before, after] = [await Scene.open(stand), await Scene.open(stand)];
  const [ana, ben] = [before.station(), before.station()];
  const partyId = stand.freshId();
  const left = before.op('party.remove', { partyId, reason: 'left' });
  const pushes: readonly (readonly [TestStation, Op])[] = [
    [ana, before.addParty({ partyId })],
    [ben, before.addParty()],
    [ben, before.callParty(partyId)],
    [ana, left],
    [ben, before.callParty(partyId)],
    [ben, before.addParty()],
  ];
  for (const [station, op] of pushes) await station.push([op]);
  const twins = { ana: after.station(ana.id), ben: after.station(ben.id) };
  for (const [station, op] of pushes.slice(0, 2)) {
    await (station === ana ? twins.ana : twins.ben).push([op]);
  }
  for (const { id } of [ana, ben]) await stand.addStation(after.restaurant, id);
  const epoch = stand.freshId();
  await stand.store.transaction(after.restaurant, (tx) => bumpEpoch(tx, { epoch, now: after.now }));
  const log = await before.log();
  return { scene: after, log, ...twins, epoch };
}

async function givesBackAsItWas(stand: Stand): Promise<void> {
  const { scene, log, ana, ben, epoch } = await restored(stand);
  expect(await ana.tryPush([scene.addParty()])).toEqual({ kind: 'wrong-epoch', epoch, head: 2 });
  ana.epoch = epoch;
  ben.epoch = epoch;
  expect(await ana.giveBack(log.slice(2, 4))).toEqual({ kind: 'returned', taken: 2, head: 4, epoch });
  expect(await ben.giveBack(log.slice(2).toReversed())).toEqual({
    kind: 'returned',
    taken: 2,
    head: 6,
    epoch,
  });
  expect(await ben.giveBack(log.slice(2))).toMatchObject({ kind: 'returned', taken: 0 });
  expect(await scene.log()).toEqual(log);
  expect((await ben.push([scene.addParty()], { first: 5 })).acked).toBe(5);
  expect(await ana.tryPush([scene.addParty()], { first: 4 })).toEqual({ kind: 'gap', expected: 3 });
}

async function reducesWhatChanged(stand: Stand): Promise<void> {
  const { scene, log, ana, ben, epoch } = await restored(stand);
  ana.epoch = epoch;
  ben.epoch = epoch;
  const partyId = log[0]?.effects[0]?.id ?? '';
  const newcomer = scene.station();
  newcomer.epoch = epoch;
  await newcomer.push([scene.op('party.edit', { partyId, size: 7 })]);
  expect(await newcomer.tryPull(0)).toMatchObject({ kind: 'page', head: 3 });
  ana.epoch = scene.firstEpoch;
  expect(await ana.tryPull(0)).toEqual({ kind: 'wrong-epoch', epoch, head: 2 });
  expect(await ben.giveBack(log.slice(2))).toMatchObject({ kind: 'returned', taken: 4, head: 7 });
  const now = await scene.log();
  expect(now.slice(3).map(({ op }) => op)).toEqual(log.slice(2).map(({ op }) => op));
  expect(now.slice(3).map(({ verdict }) => verdict)).toEqual(log.slice(2).map(({ verdict }) => verdict));
  expect(now[4]?.effects).toMatchObject([{ after: { size: 7, status: 'left' } }]);
}

/** As a station keeps it that read the row before the field was there. */
function asOlder(row: LogRow): LogRow {
  const without = (held: Row | null): Row | null => {
    if (held === null) return null;
    const { calledTo: _later, ...older } = held;
    return older;
  };
  const effects = row.effects.map((effect) => ({
    ...effect,
    before: without(effect.before),
    after: without(effect.after),
  }));
  return { ...row, effects };
}

async function believesOlderVersions(stand: Stand): Promise<void> {
  const { scene, log, ben, epoch } = await restored(stand);
  ben.epoch = epoch;
  const [called, ...rest] = log.slice(2).map(asOlder);
  if (called === undefined) throw new Error('no call to give back');
  // Reduced anew it would be the first notice.
  const effects = called.effects.map(({ after, ...effect }) => ({
    ...effect,
    after: after === null ? null : { ...after, timesNotified: 5 },
  }));
  await ben.giveBack([{ ...called, effects }]);
  expect((await scene.log())[2]?.effects).toMatchObject([{ after: { timesNotified: 5, calledTo: [] } }]);
  expect(await ben.giveBack(rest)).toMatchObject({ kind: 'returned', taken: 3, head: 6 });
  expect((await scene.log()).map(({ verdict }) => verdict)).toEqual(log.map(({ verdict }) => verdict));
}

async function takesNothingForged(stand: Stand): Promise<void> {
  const { scene, log, ben, epoch } = await restored(stand);
  ben.epoch = epoch;
  const [called] = log.slice(2);
  if (called === undefined) throw new Error('no op to forge');
  const forged = called.effects.map((effect) => ({
    ...effect,
    after: { id: effect.id, status: 'free lunch' },
  }));
  await ben.giveBack([{ ...called, effects: forged }]);
  expect((await scene.log())[2]?.effects).toEqual(called.effects);
}

/** A station of the restaurant that gives back what it made up, in the name of the cloud or of a station. */
async function believesNoAuthor(stand: Stand): Promise<void> {
  const { scene, log, ana, ben, epoch } = await restored(stand);
  ben.epoch = epoch;
  ana.epoch = epoch;
  const [first, , called] = log;
  if (first === undefined || called === undefined) throw new Error('no op to forge');
  const effects = first.effects.map(({ kind, id, after }) => ({
    ...{ kind, id, before: after },
    after: after === null ? null : { ...after, size: 99 },
  }));
  const forge = (row: Partial<LogRow>): LogRow => ({ ...called, effects, ...row });
  const cloud = cloudStationId(scene.restaurant.restaurantId);
  const prune = scene.op('history.prune', { before: scene.now });
  await ben.giveBack([
    forge({ seq: 3, op: scene.callParty(first.effects[0]?.id ?? ''), stationId: cloud }),
    forge({ seq: 4, op: prune, effects: [] }),
    forge({
      seq: 5,
      op: scene.op('settings.set', { details: {} }),
      stationId: stationId.parse(stand.freshId()),
    }),
    forge({ seq: 6, op: scene.op('settings.set', { details: {} }), stationId: ana.id, stationSeq: 10 ** 12 }),
  ]);
  const taken = (await scene.log()).slice(2);
  expect(taken).toHaveLength(4);
  expect(JSON.stringify(taken)).not.toContain('99');
  expect(taken[0]).toMatchObject({ verdict: { reason: { kind: 'wrong-writer' } } });
  expect(taken[1]).toMatchObject({ verdict: { reason: { kind: 'wrong-writer' } } });
  expect((await ana.push([scene.addParty()], { first: 2 })).acked).toBe(2);
}

async function onlyAfterRestore(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty()]);
  const other = await Scene.open(stand);
  await other.station().push([other.addParty(), other.addParty()]);
  const foreign = await other.log();
  expect(await station.giveBack(foreign)).toMatchObject({ kind: 'returned', taken: 0, head: 1 });
  const epoch = stand.freshId();
  await stand.store.transaction(scene.restaurant, (tx) => bumpEpoch(tx, { epoch, now: scene.now }));
  expect(await station.giveBack(foreign)).toEqual({ kind: 'wrong-epoch', epoch, head: 1 });
  station.epoch = epoch;
  expect(await station.giveBack(foreign.slice(0, 1))).toMatchObject({ taken: 0 });
  scene.now += logKeptMs + 1;
  expect(await station.giveBack(foreign)).toMatchObject({ taken: 0 });
  expect(await scene.log()).toHaveLength(1);
}

async function noticesByCursor(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty()]);
  const noticed = await station.tryPull(5);
  expect(noticed).toMatchObject({ kind: 'wrong-epoch', head: 1 });
  if (noticed.kind !== 'wrong-epoch') throw new Error('not noticed');
  expect(noticed.epoch).not.toBe(scene.firstEpoch);
  const alert = { kind: 'unannounced-restore', readTo: 5, head: 1, caller: { stationId: station.id } };
  expect(scene.alerts).toMatchObject([alert]);
  expect(await station.tryPull(5)).toEqual(noticed);
  expect(await scene.station().tryPull(0)).toEqual(noticed);
  station.epoch = noticed.epoch;
  expect((await station.pull(1)).head).toBe(1);
  expect(scene.alerts).toHaveLength(1);
}

async function remembersEarlierRestore(stand: Stand): Promise<void> {
  const { scene, log, ana, ben, epoch } = await restored(stand);
  ben.epoch = epoch;
  await ben.push([scene.addParty()]);
  const next = stand.freshId();
  await stand.store.transaction(scene.restaurant, (tx) => bumpEpoch(tx, { epoch: next, now: scene.now }));
  ana.epoch = scene.firstEpoch;
  expect(await ana.tryPull(4)).toEqual({ kind: 'wrong-epoch', epoch: next, head: 2 });
  ana.epoch = next;
  expect(await ana.giveBack(log.slice(2))).toMatchObject({ kind: 'returned', taken: 4, head: 7 });
}

export const restoreRules: readonly Rule[] = [
  { name: 'takes back what a restore lost, from several stations, just as it was', holds: givesBackAsItWas },
  { name: 'takes back what was written before a field was there', holds: believesOlderVersions },
  { name: 'reduces anew what it is given back after something changed', holds: reducesWhatChanged },
  { name: 'takes no row it is given back on trust', holds: takesNothingForged },
  { name: 'believes nobody who gives back rows in the name of others', holds: believesNoAuthor },
  { name: 'is given nothing back unless it was restored lately', holds: onlyAfterRestore },
  { name: 'leads a station back that slept through two restores', holds: remembersEarlierRestore },
  { name: 'begins a new epoch when a station has read further than the log goes', holds: noticesByCursor },
];
