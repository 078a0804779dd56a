// What the cloud writes by itself: erasing a guest and pruning history, in the rows and in the log.
import { expect } from 'vitest';
import { cloudStationId } from '../append-as-cloud.ts';
import { logKeptMs } from '../sweep-log.ts';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';

/** Everything a station could ever be told, as text. */
async function everythingSaid(scene: Scene): Promise<string> {
  const station = scene.station();
  return JSON.stringify([await scene.log(), await station.snapshot(), await station.history(null, 500)]);
}

async function writesByTheRules(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  await scene.station().push([scene.addParty()]);
  const ops = [scene.addParty(), scene.callParty(scene.freshId())];
  expect(await scene.asCloud(ops)).toMatchObject([
    { seq: 2, stationSeq: 1, verdict: { kind: 'accepted' } },
    { seq: 3, stationSeq: 2, verdict: { kind: 'refused', reason: { kind: 'wrong-writer' } } },
  ]);
  expect(await scene.asCloud(ops)).toEqual([]);
  const again = scene.addParty();
  expect(await scene.asCloud([again, again])).toMatchObject([{ seq: 4, stationSeq: 3 }]);
  const cloud = cloudStationId(scene.restaurant.restaurantId);
  expect((await scene.log()).filter(({ stationId }) => stationId === cloud)).toHaveLength(3);
}

async function erasesEverywhere(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const [guestId, partyId, gone] = [scene.freshId(), scene.freshId(), scene.freshId()];
  await station.push([
    scene.addParty({ guestId, partyId, name: 'Ofelia' }),
    scene.op('party.edit', { partyId, personal: { notes: 'Ofelia comes with a dog' } }),
    scene.addParty({ guestId, partyId: gone, name: 'Ofelia' }),
    scene.op('party.remove', { partyId: gone, reason: 'left' }),
    scene.addParty({ guestId, partyId, name: 'Ofelia twice' }),
    scene.addParty({ guestId: scene.freshId(), name: 'Ramón' }),
  ]);
  expect(await everythingSaid(scene)).toContain('Ofelia');
  await scene.asCloud([scene.op('guest.erase', { guestId })]);
  const late = [
    scene.addParty({ guestId, name: 'Ofelia again' }),
    scene.op('party.edit', { partyId, personal: { name: 'Ofelia after all' } }),
  ];
  const { answers } = await station.push(late);
  for (const { verdict } of answers) expect(verdict).toMatchObject({ reason: { kind: 'erased', guestId } });
  await station.push([scene.op('party.edit', { partyId, personal: { name: 'Ofelia void' } })], {
    void: { kind: 'erased', guestId },
  });
  const said = await everythingSaid(scene);
  expect(said).not.toContain('Ofelia');
  expect(said).toContain('Ramón');
  expect((await scene.log()).map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
}

async function erasesUnderReader(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const [guestId, first] = [scene.freshId(), scene.freshId()];
  const parties = [first, scene.freshId(), scene.freshId()];
  await station.push([
    ...parties.map((partyId) => scene.addParty({ partyId, guestId, name: 'Ofelia' })),
    ...parties.map((partyId) => scene.op('party.remove', { partyId, reason: 'left' })),
  ]);
  const newest = await station.history(null, 2);
  if (newest.kind !== 'history') throw new Error('no history');
  await scene.asCloud([scene.op('guest.erase', { guestId })]);
  const rest = await station.history(newest.next, 5);
  expect(JSON.stringify(rest)).not.toContain('Ofelia');
  expect(rest).toMatchObject({ rows: [{ seq: 4, row: { id: first, erased: true } }], next: null });
}

async function seesSweptRows(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [guestId, partyId] = [scene.freshId(), scene.freshId()];
  const rows = await scene.asCloud([
    scene.addParty({ guestId, partyId }),
    scene.op('guest.erase', { guestId }),
    scene.op('party.edit', { partyId, size: 5 }),
    scene.addParty(),
  ]);
  expect(rows.map(({ seq, verdict }) => [seq, verdict.kind])).toEqual([
    [1, 'accepted'],
    [2, 'accepted'],
    [3, 'refused'],
    [4, 'accepted'],
  ]);
}

async function prunes(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const [waits, left] = [scene.freshId(), scene.freshId()];
  await station.push([
    scene.addParty({ partyId: waits, name: 'Paciente' }),
    scene.addParty({ partyId: left, name: 'Fugaz' }),
    scene.op('party.remove', { partyId: left, reason: 'left' }),
  ]);
  scene.now += 10_000;
  const before = scene.now;
  const kept = scene.freshId();
  await station.push([
    scene.addParty({ partyId: kept, name: 'Reciente' }),
    scene.op('party.remove', { partyId: kept, reason: 'left' }),
  ]);
  scene.now += 10_000;
  await scene.asCloud([scene.op('history.prune', { before })]);
  expect(await station.history(null, 500)).toMatchObject({ rows: [{ kind: 'party', row: { id: kept } }] });
  expect(await station.snapshot()).toMatchObject({ entities: [{ row: { id: waits } }] });
  expect(await everythingSaid(scene)).toContain('Fugaz');
  scene.now += logKeptMs;
  await scene.asCloud([scene.op('history.prune', { before })]);
  const said = await everythingSaid(scene);
  expect(said).not.toContain('Fugaz');
  expect(said).toContain('Reciente');
  expect(await station.snapshot()).toMatchObject({ entities: [{ row: { personal: { name: 'Paciente' } } }] });
  expect((await scene.log())[0]?.effects).toMatchObject([{ after: { personal: { name: 'Paciente' } } }]);
  // A visit that outlasted one pruning is not overlooked by the next.
  await station.push([scene.op('party.remove', { partyId: waits, reason: 'left' })]);
  scene.now += logKeptMs + 10_000;
  await scene.asCloud([scene.op('history.prune', { before: scene.now - logKeptMs })]);
  expect(await everythingSaid(scene)).not.toContain('Paciente');
}

async function findsPrunable(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [gone, stays, undone] = [scene.freshId(), scene.freshId(), scene.freshId()];
  const partyId = scene.freshId();
  const taken = scene.addParty({ guestId: undone });
  const find = (before: number, limit = 10) =>
    stand.store.transaction(scene.restaurant, async (tx) => {
      await tx.lockHead();
      return tx.findPrunable({ before, limit });
    });
  expect(await find(scene.now + 1)).toEqual({ hasEnded: false, guestIds: [] });
  await scene
    .station()
    .push([
      scene.addParty({ guestId: gone, partyId }),
      scene.op('party.remove', { partyId, reason: 'left' }),
      scene.addParty({ guestId: stays }),
      taken,
      scene.op('log.undo', { targetOpId: taken.opId }),
    ]);
  expect(await find(scene.now)).toEqual({ hasEnded: false, guestIds: [] });
  const before = scene.now + 1;
  const guestIds = [gone, undone].sort();
  expect(await find(before)).toEqual({ hasEnded: true, guestIds });
  expect(await find(before, 1)).toEqual({ hasEnded: true, guestIds: guestIds.slice(0, 1) });
  await scene.asCloud([scene.op('history.prune', { before, guestIds })]);
  expect(await find(before)).toEqual({ hasEnded: false, guestIds: [] });
  const left = await scene.station().history(null, 500);
  expect(left).toMatchObject({ rows: [{ kind: 'guest', row: { id: stays } }] });
}

export const sweepRules: readonly Rule[] = [
  { name: "lets the cloud write as a station of its own, by everyone's rules", holds: writesByTheRules },
  { name: 'blanks an erased guest in rows and log, and in what comes late', holds: erasesEverywhere },
  { name: 'shows erased rows to a station on its way through history', holds: erasesUnderReader },
  { name: 'lets an op behind an erasure see the erased rows', holds: seesSweptRows },
  { name: 'finds the visits and the guests that are over', holds: findsPrunable },
  { name: 'forgets pruned history, and what was typed once stations have too', holds: prunes },
];
