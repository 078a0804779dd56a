// What is refused, and that a refusal takes a number and stops nothing behind it.
import { expect } from 'vitest';
import type { PushAnswer } from '#shared/contracts/protocol.ts';
import type { Op } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';

type Verdicts = Extract<PushAnswer, { kind: 'pushed' }>['answers'];

const reasons = (answers: Verdicts): readonly unknown[] =>
  answers.map(({ verdict }) => (verdict.kind === 'refused' ? verdict.reason.kind : verdict.kind));

/** Pushed between two good ops: all three get their numbers. */
async function refusedBetween(stand: Stand, make: (scene: Scene) => Op): Promise<Scene> {
  const scene = await Scene.open(stand);
  const { answers, acked } = await scene.station().push([scene.addParty(), make(scene), scene.addParty()]);
  expect(answers.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect(acked).toBe(3);
  expect(reasons(answers)).toEqual(['accepted', 'malformed', 'accepted']);
  expect(scene.alerts).toMatchObject([{ opKind: 'party.add', reason: { kind: 'malformed' } }]);
  return scene;
}

const withPayload = (scene: Scene, change: Readonly<Record<string, unknown>>): Op => {
  const added = scene.addParty();
  return Object.assign(added, { payload: Object.assign({}, added.payload, change) });
};

async function refusesWrongTypes(stand: Stand): Promise<void> {
  await refusedBetween(stand, (scene) => withPayload(scene, { size: 'two' }));
}

async function refusesUnstorable(stand: Stand): Promise<void> {
  let deep: unknown = 'end';
  for (let level = 0; level < 5_000; level += 1) deep = [deep];
  const unstorable = ['a\u0000b', 'a\ud800b', 'e\u0301', 1.5, 2 ** 60, undefined, deep, { 'a\u0000': 1 }];
  for (const extra of unstorable) {
    const scene = await refusedBetween(stand, (inner) => withPayload(inner, { extra }));
    expect((await scene.log())[1]?.op.payload).toBeNull();
  }
}

async function refusesLong(stand: Stand): Promise<void> {
  const scene = await refusedBetween(stand, (inner) => withPayload(inner, { extra: 'é'.repeat(8 * 1024) }));
  expect((await scene.log())[1]?.op.payload).toBeNull();
}

async function takesVoid(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  const partyId = scene.freshId();
  const reason: Rejection = { kind: 'not-waiting', partyId, status: 'left' };
  const { answers } = await station.push([scene.addParty({ partyId })], { void: reason });
  expect(answers[0]?.verdict).toEqual({ kind: 'refused', reason });
  const after = await station.push([scene.callParty(partyId)]);
  expect(reasons(after.answers)).toEqual(['not-found']);
  expect((await scene.log())[0]).toMatchObject({ effects: [], verdict: { kind: 'refused', reason } });
}

async function refusesWrongWriter(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const erase = scene.op('guest.erase', { guestId: scene.freshId() });
  const { answers } = await scene.station().push([erase, scene.addParty()]);
  expect(reasons(answers)).toEqual(['wrong-writer', 'accepted']);
}

async function flagsInactiveActor(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const actorId = scene.freshId();
  await stand.deactivate(scene.restaurant, actorId);
  const partyId = scene.freshId();
  const op = scene.addParty({ partyId });
  const by = { ...op, actor: { kind: 'staff', id: actorId } } as const;
  const { answers } = await scene.station().push([by, scene.callParty(partyId)]);
  const flags = [{ kind: 'actor-inactive', actorId }];
  expect(answers.map(({ verdict }) => verdict)).toEqual([
    { kind: 'accepted', flags },
    { kind: 'accepted', flags: [] },
  ]);
  expect((await scene.log())[0]?.verdict).toEqual({ kind: 'accepted', flags });
}

async function reducesOnCurrentRows(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [first, second] = [scene.station(), scene.station()];
  const partyId = scene.freshId();
  await first.push([scene.addParty({ partyId })]);
  const gone = scene.op('party.remove', { partyId, reason: 'left' });
  await first.push([gone]);
  const { answers } = await second.push([
    scene.callParty(partyId),
    scene.op('log.undo', { targetOpId: gone.opId }),
  ]);
  expect(reasons(answers)).toEqual(['not-waiting', 'accepted']);
  expect(reasons((await second.push([scene.callParty(partyId)])).answers)).toEqual(['accepted']);
  const log = await scene.log();
  expect(log.at(-1)?.effects).toMatchObject([
    {
      kind: 'party',
      id: partyId,
      before: { status: 'waiting' },
      after: { status: 'called', timesNotified: 1 },
    },
  ]);
}

async function crossesEntities(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const [tableId, partyId, seatingId] = [scene.freshId(), scene.freshId(), scene.freshId()];
  const details = { name: '12', area: 'Patio', seatsMin: 2, seatsMax: 4 };
  const { answers } = await scene
    .station()
    .push([
      scene.op('table.set', { tableId, details }),
      scene.addParty({ partyId, guestId: scene.freshId() }),
      scene.op('party.seat', { partyId, seatingId, tableIds: [tableId] }),
    ]);
  expect(reasons(answers)).toEqual(['accepted', 'accepted', 'accepted']);
  const clear = scene.op('seating.clear', { seatingId, leaves: 'dirty' });
  await scene.station().push([clear]);
  const effects = (await scene.log()).at(-1)?.effects ?? [];
  expect(effects.map(({ kind }) => kind).toSorted()).toEqual(['party', 'seating', 'table']);
  expect(effects.find(({ kind }) => kind === 'table')?.after).toMatchObject({ openSeatingIds: [] });
}

export const admissionRules: readonly Rule[] = [
  { name: 'refuses a payload of wrong types, with a number and an alert', holds: refusesWrongTypes },
  { name: 'refuses what no store can keep, and keeps none of it', holds: refusesUnstorable },
  { name: 'refuses an op that is too long, and keeps none of it', holds: refusesLong },
  { name: 'appends a void op as refused without reducing it', holds: takesVoid },
  { name: 'refuses an op its writer may not write', holds: refusesWrongWriter },
  { name: 'accepts and flags an op of someone deactivated meanwhile', holds: flagsInactiveActor },
  { name: 'reduces each op on the rows as they are then', holds: reducesOnCurrentRows },
  { name: 'keeps the rows of ops that cross entities', holds: crossesEntities },
];
