// What a push must do and must not do, whatever the store.
import { expect } from 'vitest';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';

const accepted = { kind: 'accepted', flags: [] };

async function numbersInOrder(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const ops = [scene.addParty(), scene.addParty(), scene.addParty()];
  const answer = await station.push(ops);
  expect(answer).toEqual({
    kind: 'pushed',
    answers: ops.map(({ opId }, index) => ({ opId, seq: index + 1, verdict: accepted })),
    acked: 3,
    head: 3,
    epoch: scene.firstEpoch,
  });
  const { rows } = await station.pull(0);
  expect(rows.map(({ seq, stationSeq, op }) => [seq, stationSeq, op])).toEqual(
    ops.map((op, index) => [index + 1, index + 1, op]),
  );
}

async function answersAgain(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const partyId = scene.freshId();
  const ops = [scene.addParty({ partyId }), scene.callParty(scene.freshId()), scene.callParty(partyId)];
  const first = await station.push(ops);
  await scene.station().push([scene.addParty()]);
  const again = await station.push([...ops, scene.addParty()], { first: 1 });
  expect(again.answers.slice(0, 3)).toEqual(first.answers);
  expect(again.answers[3]?.seq).toBe(5);
  expect(again.acked).toBe(4);
  expect(await scene.log()).toHaveLength(5);
}

async function takesOnceInOneBatch(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const op = scene.addParty();
  const { answers, acked } = await scene.station().push([op, op]);
  expect(answers.map(({ seq }) => seq)).toEqual([1, 1]);
  expect(acked).toBe(2);
}

async function takesOnceFromTwoStations(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const op = scene.addParty();
  await scene.station().push([op]);
  const other = scene.station();
  const { answers, acked } = await other.push([op]);
  expect(answers[0]?.seq).toBe(1);
  expect(acked).toBe(1);
  expect((await other.push([scene.addParty()])).answers[0]?.seq).toBe(2);
}

async function noticesFork(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty(), scene.addParty()]);
  expect(await station.tryPush([scene.addParty()], { first: 2 })).toEqual({
    kind: 'station-forked',
    acked: 2,
  });
  expect(await scene.log()).toHaveLength(2);
}

async function noticesGap(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty()]);
  expect(await station.tryPush([scene.addParty()], { first: 3 })).toEqual({ kind: 'gap', expected: 2 });
  expect(await scene.log()).toHaveLength(1);
}

async function waitsForNewerCloud(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const ops = [scene.addParty(), scene.op('order.claim', {}), scene.addParty()];
  expect(await station.tryPush(ops)).toEqual({ kind: 'cloud-too-old', opKind: 'order.claim' });
  expect((await scene.log()).map(({ op }) => op.opId)).toEqual([ops[0]?.opId]);
  expect(await station.tryPush(ops)).toEqual({ kind: 'cloud-too-old', opKind: 'order.claim' });
  expect(await scene.log()).toHaveLength(1);
  expect(await station.tryPush(ops.slice(0, 1))).toMatchObject({ kind: 'pushed', acked: 1 });
}

async function refusesOtherEpoch(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty()]);
  station.epoch = scene.freshId();
  const fault = { kind: 'wrong-epoch', epoch: scene.firstEpoch, head: 1 };
  expect(await station.tryPush([scene.addParty()])).toEqual(fault);
  expect(await station.tryPull(0)).toEqual(fault);
  expect(await scene.log()).toHaveLength(1);
}

async function refusesOldProtocol(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const answer = await station.tryPush([scene.addParty()], { protocol: -1 });
  expect(answer).toEqual({ kind: 'station-too-old', protocol: 1 });
  expect(await station.tryPush([scene.addParty()], { protocol: 2 })).toMatchObject({ kind: 'pushed' });
}

async function keepsRestaurantsApart(stand: Stand): Promise<void> {
  const tenant = stand.freshId();
  const scenes = [await Scene.open(stand, tenant), await Scene.open(stand, tenant), await Scene.open(stand)];
  const stationId = stand.freshId();
  const partyId = stand.freshId();
  const pushes = scenes.map(async (scene) => {
    const station = scene.station(stationId);
    await station.push([scene.addParty({ partyId, name: scene.restaurant.restaurantId })]);
    return station.pull(0);
  });
  for (const [index, { rows, head }] of (await Promise.all(pushes)).entries()) {
    expect(head).toBe(1);
    const name = scenes[index]?.restaurant.restaurantId;
    expect(rows[0]?.effects[0]?.after).toMatchObject({ personal: { name } });
  }
}

async function tellsHead(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const ops = [scene.addParty(), scene.addParty()];
  await station.push(ops);
  await station.push(ops, { first: 1 });
  expect(scene.heads).toEqual([2]);
}

export const pushRules: readonly Rule[] = [
  { name: 'numbers ops in the order they come', holds: numbersInOrder },
  { name: 'answers a repeated op as it did the first time, and adds nothing', holds: answersAgain },
  { name: 'takes an op once when a batch holds it twice', holds: takesOnceInOneBatch },
  { name: 'takes an op once when two stations send it', holds: takesOnceFromTwoStations },
  { name: 'notices a copied station', holds: noticesFork },
  { name: 'notices a gap and says what it expects', holds: noticesGap },
  {
    name: 'keeps what came before a kind it does not know, and nothing of it or behind it',
    holds: waitsForNewerCloud,
  },
  { name: 'refuses another epoch', holds: refusesOtherEpoch },
  { name: 'speaks this protocol, the one before, and newer ones', holds: refusesOldProtocol },
  { name: 'keeps restaurants and tenants apart, even with equal ids', holds: keepsRestaurantsApart },
  { name: 'tells the new head when something was added, and only then', holds: tellsHead },
];
