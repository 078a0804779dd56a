// What stations read: pages of the log, a snapshot to begin with, and history behind it.
import { expect } from 'vitest';
import type { HistoryRequest, LogRow, PlacedRow } from '#shared/contracts/protocol.ts';
import { canonicalJson, type Json } from '#shared/log/canonical-json.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { Scene } from './scene.ts';
import type { Rule, Stand } from './stand.ts';
import type { TestStation } from './test-station.ts';

async function pagesOn(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push(Array.from({ length: 5 }, () => scene.addParty()));
  const first = await station.pull(0, 2);
  expect([first.rows.map(({ seq }) => seq), first.head]).toEqual([[1, 2], 5]);
  expect((await station.pull(2, 2)).rows.map(({ seq }) => seq)).toEqual([3, 4]);
  expect((await station.pull(5, 2)).rows).toEqual([]);
}

/** A small evening: some wait, some sit, some have gone, two tables, settings. */
async function evening(scene: Scene, station: TestStation): Promise<void> {
  const tables = [scene.freshId(), scene.freshId()];
  const details = { name: '4', area: 'Bar', seatsMin: 1, seatsMax: 4 };
  await station.push([
    ...tables.map((tableId) => scene.op('table.set', { tableId, details })),
    scene.op('settings.set', { details: { restaurantName: 'Casa Lucía', country: 'ES' } }),
    scene.op('queue.set', { queueId: scene.freshId(), details: { name: 'Terraza' } }),
  ]);
  for (let guest = 0; guest < 12; guest += 1) {
    const [partyId, seatingId] = [scene.freshId(), scene.freshId()];
    const ops = [scene.addParty({ partyId, guestId: scene.freshId(), name: `田中 ${guest}` })];
    if (guest % 3 > 0)
      ops.push(scene.op('party.seat', { partyId, seatingId, tableIds: [tables[guest % 2] ?? ''] }));
    if (guest % 3 > 1) ops.push(scene.op('seating.clear', { seatingId, leaves: 'ready' }));
    if (guest % 4 === 0) ops.push(scene.op('party.remove', { partyId, reason: 'left' }));
    await station.push(ops);
  }
}

type Place = readonly [key: string, row: string];

const placesOf = (rows: readonly PlacedRow[]): Map<string, string> =>
  new Map(rows.map(({ kind, row }): Place => [`${kind} ${row.id}`, canonicalJson(row)]));

function fold(start: ReadonlyMap<string, string>, log: readonly LogRow[]): Map<string, string> {
  const state = new Map(start);
  for (const { kind, id, after } of log.flatMap(({ effects }) => effects)) {
    if (after !== null) state.set(`${kind} ${id}`, canonicalJson(after));
  }
  return state;
}

const parsed = (text: string): Row & Json => JSON.parse(text);

function openOnly(state: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...state].filter(([key, row]) => findEntity(key.split(' ')[0] ?? '')?.isOpen(parsed(row)) === true),
  );
}

async function snapshotPlusLog(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await evening(scene, station);
  const snapshot = await scene.station().snapshot();
  if (snapshot.kind !== 'snapshot') throw new Error('no snapshot');
  expect(snapshot).toMatchObject({ cursor: (await scene.log()).length, acked: 0, epoch: scene.firstEpoch });
  await evening(scene, station);
  const { rows } = await station.pull(snapshot.cursor);
  const whole = openOnly(fold(new Map(), await scene.log()));
  expect(openOnly(fold(placesOf(snapshot.entities), rows))).toEqual(whole);
  expect(placesOf(snapshot.entities).size).toBeGreaterThan(10);
}

async function tonightsLog(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await station.push([scene.addParty(), scene.addParty()]);
  scene.now += 2 * 24 * 60 * 60 * 1000;
  await station.push([scene.addParty()]);
  // The last one: a station whose clock is years ahead has tonight's log all the same.
  for (const asked of [scene.now - 1, scene.now + 10 ** 12]) {
    const snapshot = await station.snapshot(asked);
    expect(snapshot).toMatchObject({ acked: 3, cursor: 3, log: [{ seq: 3, stationSeq: 3 }] });
  }
}

async function allHistory(station: TestStation, limit: number): Promise<readonly PlacedRow[]> {
  const rows: PlacedRow[] = [];
  for (let after: HistoryRequest['after'] = null; ; ) {
    const page = await station.history(after, limit);
    if (page.kind !== 'history') throw new Error('no history');
    rows.push(...page.rows);
    if (page.next === null) return rows;
    expect(page.rows).toHaveLength(limit);
    after = page.next;
  }
}

async function historyInPages(stand: Stand): Promise<void> {
  const scene = await Scene.open(stand);
  const station = scene.station();
  await evening(scene, station);
  const whole = fold(new Map(), await scene.log());
  const closed = new Map([...whole].filter(([key]) => !openOnly(whole).has(key)));
  const lastWritten = new Map(
    (await scene.log()).flatMap(({ seq, effects }) =>
      effects.map(({ kind, id }) => [`${kind} ${id}`, seq] as const),
    ),
  );
  for (const limit of [1, 2, 5, 500]) {
    const rows = await allHistory(station, limit);
    expect(placesOf(rows)).toEqual(closed);
    expect(rows).toHaveLength(closed.size);
    expect(rows.map(({ seq }) => seq)).toEqual(
      rows.map(({ seq }) => seq).toSorted((left, right) => right - left),
    );
    for (const { kind, seq, row } of rows) expect(seq).toBe(lastWritten.get(`${kind} ${row.id}`));
  }
  station.epoch = scene.freshId();
  expect(await station.history(null, 5)).toMatchObject({ kind: 'wrong-epoch' });
}

export const readingRules: readonly Rule[] = [
  { name: 'hands out the log in pages', holds: pagesOn },
  { name: 'gives a snapshot that the log behind it completes', holds: snapshotPlusLog },
  { name: "puts tonight's log and the station's own number into the snapshot", holds: tonightsLog },
  { name: 'gives history in pages, newest first, every closed row once', holds: historyInPages },
];
