// What a host does, given what the screen shows: the draws of a step choose the party, the table, the words. Null when
// there is nothing on the screen to do it with.
import type { Json } from '#shared/log/canonical-json.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { type Queue, queue } from '#shared/queues/queue.ts';
import { type Seating, seating } from '#shared/seatings/seating.ts';
import { type Table, table } from '#shared/tables/table.ts';
import { pickAt } from './chance.ts';
import type { MintId } from './minted-ids.ts';
import type { GestureKind } from './story.ts';

/** What one screen shows. */
export interface Scene {
  readonly parties: readonly Party[];
  readonly tables: readonly Table[];
  readonly seatings: readonly Seating[];
  readonly queues: readonly Queue[];
  /** Newest first. */
  readonly recentOpIds: readonly string[];
  readonly conflictOpIds: readonly string[];
}

export interface Gesture {
  readonly kind: string;
  readonly payload: Json;
}

export interface Hand {
  readonly scene: Scene;
  readonly mint: MintId;
  readonly draws: readonly number[];
  readonly now: number;
  readonly source: 'host' | 'web';
}

const names = ['Ana', 'Nguyễn', '田中', "O'Brien", '🦄 Zoë', 'محمد', ''];

export function makeGesture(kind: GestureKind, hand: Hand): Gesture | null {
  return gestures[kind](createDraws(hand));
}

/** Reads the draws of a step one by one. */
interface Draws extends Hand {
  readonly one: <T>(choices: readonly T[]) => T | undefined;
  readonly number: (least: number, most: number) => number;
}

function createDraws(hand: Hand): Draws {
  let at = 0;
  const draw = (): number => {
    const drawn = hand.draws[at % Math.max(1, hand.draws.length)] ?? 0;
    at += 1;
    return drawn;
  };
  return {
    ...hand,
    // Hosts at different stations go for the same few: the first in the list.
    one: (choices) => (choices.length === 0 ? undefined : pickAt(choices, draw() ** 2)),
    number: (least, most) => least + Math.floor(draw() * (most - least + 1)),
  };
}

type Make = (draws: Draws) => Gesture | null;

const aboutParty =
  (kind: string, rest: (draws: Draws, found: Party) => { readonly [field: string]: Json }): Make =>
  (draws) => {
    const found = draws.one(draws.scene.parties);
    return found === undefined ? null : { kind, payload: { partyId: found.id, ...rest(draws, found) } };
  };

const aboutTable =
  (kind: string, rest: (draws: Draws) => { readonly [field: string]: Json } | null): Make =>
  (draws) => {
    const found = draws.one(draws.scene.tables);
    const more = rest(draws);
    return found === undefined || more === null ? null : { kind, payload: { tableId: found.id, ...more } };
  };

const aboutSeating =
  (kind: string, rest: (draws: Draws) => { readonly [field: string]: Json }): Make =>
  (draws) => {
    const found = draws.one(draws.scene.seatings);
    return found === undefined ? null : { kind, payload: { seatingId: found.id, ...rest(draws) } };
  };

const someTables = (draws: Draws): readonly string[] =>
  Array.from({ length: draws.number(0, 2) }, () => draws.one(draws.scene.tables)?.id).filter(
    (id) => id !== undefined,
  );

const anyParty = (draws: Draws): { readonly partyId: string } | null => {
  const found = draws.one(draws.scene.parties);
  return found === undefined ? null : { partyId: found.id };
};

const gestures: Readonly<Record<GestureKind, Make>> = {
  add: addParty,
  edit: aboutParty('party.edit', editOf),
  call: aboutParty('party.call', callOf),
  place: aboutParty('party.place', (draws) => ({ orderKey: draws.number(0, 1_000_000) })),
  seat: aboutParty('party.seat', (draws) => ({ seatingId: draws.mint(), tableIds: someTables(draws) })),
  remove: aboutParty('party.remove', (draws) => ({
    reason: draws.one(['cancelled', 'left', 'no-show']) ?? 'left',
  })),
  requeue: aboutParty('party.requeue', (draws) => ({ orderKey: draws.number(0, 1_000_000) })),
  clear: aboutSeating('seating.clear', (draws) => ({ leaves: draws.one(['ready', 'dirty']) ?? 'ready' })),
  move: aboutSeating('seating.move', (draws) => ({
    tableIds: someTables(draws),
    leaves: draws.one(['ready', 'dirty']) ?? 'ready',
  })),
  arrive: aboutParty('party.arrive', (draws, { orderKey }) => ({ hereCount: draws.number(0, 3), orderKey })),
  stage: aboutSeating('seating.stage', (draws) => ({
    stage: draws.one(['mains', 'check', 'paid']) ?? 'paid',
  })),
  swap: swapSeatings,
  combine: combineTables,
  assign: assignSection,
  hold: aboutTable('table.hold', anyParty),
  release: releaseHeld,
  mark: aboutTable('table.mark', (draws) => ({
    condition: draws.one(['ready', 'dirty', 'out-of-service']) ?? 'ready',
  })),
  undo: (draws) => {
    const targetOpId = draws.one(draws.scene.recentOpIds.slice(0, 12));
    return targetOpId === undefined ? null : { kind: 'log.undo', payload: { targetOpId } };
  },
  settle: (draws) => {
    const settledOpId = draws.one(draws.scene.conflictOpIds);
    const how = draws.one(['redone', 'kept']) ?? 'kept';
    return settledOpId === undefined ? null : { kind: 'conflict.settle', payload: { settledOpId, how } };
  },
  'set-table': (draws) => {
    const known = draws.number(0, 2) === 0 ? undefined : draws.one(draws.scene.tables);
    const details = { name: String(draws.number(1, 40)), seatsMax: draws.number(2, 8) };
    return { kind: 'table.set', payload: { tableId: known?.id ?? draws.mint(), details } };
  },
  'set-queue': setQueue,
  'set-settings': (draws) => ({
    kind: 'settings.set',
    payload: { details: draws.one([{ currency: 'EUR' }, { locale: 'es' }, { idleLockMinutes: 7 }]) ?? {} },
  }),
};

/** A host lets go of a table that is kept for someone. */
function releaseHeld(draws: Draws): Gesture | null {
  const held = draws.one(draws.scene.tables.filter(({ heldForPartyId }) => heldForPartyId !== null));
  if (held === undefined) return null;
  return { kind: 'table.release', payload: { tableId: held.id, partyId: held.heldForPartyId } };
}

function setQueue(draws: Draws): Gesture | null {
  const found = draws.one(draws.scene.queues);
  const details = {
    name: draws.one(['Main', 'Patio', 'Bar']) ?? 'Main',
    accepting: draws.number(0, 1) === 0,
  };
  return found === undefined ? null : { kind: 'queue.set', payload: { queueId: found.id, details } };
}

function addParty(draws: Draws): Gesture | null {
  const found = draws.one(draws.scene.queues);
  if (found === undefined) return null;
  const guest = draws.one(['', draws.mint(), draws.mint(), draws.one(guestsOf(draws.scene)) ?? '']);
  const name = draws.one(names) ?? '';
  const payload = {
    partyId: draws.mint(),
    queueId: found.id,
    guestId: guest || null,
    size: draws.number(1, 12),
    personal: { name, phone: null, email: null, notes: '', requests: '' },
    tags: ['regular', 'vip'].slice(0, draws.number(0, 2)),
    seatingPreference: null,
    serviceType: null,
    quotedMinutes: draws.number(5, 60),
    source: draws.source,
    joinedAt: draws.now,
    orderKey: draws.number(0, 1_000_000),
  };
  return { kind: 'party.add', payload };
}

/** People who have been here before. */
const guestsOf = (scene: Scene): readonly string[] =>
  scene.parties.map(({ guestId }) => guestId).filter((guestId) => guestId !== null);

/** Some say what they saw, as stations do; some do not, as older versions did not. */
function swapSeatings(draws: Draws): Gesture | null {
  const [one, other] = [draws.one(draws.scene.seatings), draws.one(draws.scene.seatings)];
  if (one === undefined || other === undefined) return null;
  return { kind: 'seating.swap', payload: { seatingId: one.id, otherSeatingId: other.id } };
}

function combineTables(draws: Draws): Gesture | null {
  const tableIds = [...new Set(someTables(draws))];
  if (tableIds.length < 2) return null;
  const kind = draws.one(['table.combine', 'table.split']) ?? 'table.split';
  return { kind, payload: { tableIds } };
}

/** To a table or to none, as stations do who say what they saw, and as older versions do. */
function callOf(draws: Draws, { calledTo }: Party): { readonly [field: string]: Json } {
  const tableIds = someTables(draws);
  return draws.one([{ tableIds, was: calledTo }, { tableIds }, {}]) ?? {};
}

/** One section that everybody makes and hands over; who sits is handed over with it. */
function assignSection(draws: Draws): Gesture {
  const sectionId = 'f0000000-0000-8000-8000-000000000001';
  const kind = draws.one(['section.assign', 'section.set']) ?? 'section.set';
  if (kind === 'section.set') return { kind, payload: { sectionId, details: { name: 'Patio' } } };
  const seatingId = draws.one(draws.scene.seatings)?.id;
  const seatingIds = seatingId === undefined ? [] : [seatingId];
  return { kind, payload: { sectionId, serverId: draws.one(['ana', 'ben']) ?? null, seatingIds } };
}

function editOf(draws: Draws, found: Party): { readonly [field: string]: Json } {
  const { size, quotedMinutes, personal } = found;
  const { name, phone, notes } = personal;
  const choices: readonly { readonly [field: string]: Json }[] = [
    { size: draws.number(1, 12), was: { size } },
    { personal: { name: draws.one(names) ?? '', was: { name } } },
    { personal: { phone: '+14155550132', notes: 'by the window' } },
    { personal: { phone: null, notes: draws.one(['nuts', 'by the door', '']) ?? '', was: { phone, notes } } },
    { addTags: ['vip', 'birthday'] },
    { dropTags: ['regular'] },
    { quotedMinutes: draws.number(5, 60), size: draws.number(1, 4), was: { quotedMinutes, size } },
  ];
  return draws.one(choices) ?? {};
}

/** The rows a scene shows, each as its entity. */
export function sceneOf(
  rows: readonly { readonly kind: string; readonly row: unknown }[],
  rest: Pick<Scene, 'recentOpIds' | 'conflictOpIds'>,
): Scene {
  const ofKind = (kind: string): readonly unknown[] =>
    rows.filter((row) => row.kind === kind).map(({ row }) => row);
  return {
    parties: ofKind('party').map((row) => party.schema.parse(row)),
    tables: ofKind('table').map((row) => table.schema.parse(row)),
    seatings: ofKind('seating').map((row) => seating.schema.parse(row)),
    queues: ofKind('queue').map((row) => queue.schema.parse(row)),
    ...rest,
  };
}
