// Past nights as the engine learns from them: read from the station's file, each night as its lines, oldest first. Runs on
// a thread of its own, since a long history takes seconds.
import BetterSqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Entity, Row } from '#shared/log/entity.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { queue } from '#shared/queues/queue.ts';
import { type Learned, learned, nothingLearned } from '#shared/quoting/learned.ts';
import { nightLines } from '#shared/quoting/night-lines.ts';
import { Replay } from '#shared/quoting/replay.ts';
import { type ServiceNight, serviceNightAt } from '#shared/quoting/service-night.ts';
import { type Seating, seating } from '#shared/seatings/seating.ts';
import { defaultSettings, settings } from '#shared/settings/settings.ts';
import { createEntityRows, type EntityRows } from '../log/entity-rows.ts';
import { houseNow } from './house-now.ts';
import { createRowMirror, type RowMirror } from './row-mirror.ts';

/** What the program gets when it is started to learn. */
export const learnOrder = z.object({
  kind: z.literal('learn-nights'),
  path: z.string(),
  /** What is known already; null: nothing. */
  known: learned.nullable(),
  typical: z.object({ two: z.number(), four: z.number() }),
  /** Nights that began after this one, and before tonight. */
  afterAt: z.number(),
  tonightAt: z.number(),
});
export type LearnOrder = z.infer<typeof learnOrder>;

const dayMs = 86_400_000;
const nightsRemembered = 90;

export function learnNights(order: LearnOrder): Learned {
  const db = new BetterSqlite(order.path, { readonly: true });
  try {
    const rows = createEntityRows(db);
    const open = createRowMirror(
      rows.tables.flatMap(({ entity, open: read }) => read().map(asKnown(entity.kind))),
    );
    const replay = new Replay(order.known ?? nothingLearned(order.typical));
    const house = houseNow(open);
    replay.read({ type: 'house', ...house });
    const tableIds = new Set(house.tables.map(({ id }) => id));
    for (const past of pastNights(rows, open, order)) {
      for (const line of nightLines({ ...past, tableIds })) replay.read(line);
    }
    return replay.learned;
  } finally {
    db.close();
  }
}

const asKnown =
  (kind: string) =>
  (row: Row): { readonly kind: string; readonly id: string; readonly row: Row } => ({
    kind,
    id: row.id,
    row,
  });

interface PastNight {
  readonly night: ServiceNight;
  readonly parties: readonly Party[];
  readonly seatings: readonly Seating[];
}

function pastNights(rows: EntityRows, open: RowMirror, order: LearnOrder): readonly PastNight[] {
  const rules = open.one(settings, 'settings') ?? defaultSettings;
  const queues = open.all(queue);
  const since = Math.max(order.afterAt, order.tonightAt - nightsRemembered * dayMs);
  const nightOf = (at: number): ServiceNight => serviceNightAt(at, rules, queues);
  const nights = new Map<number, { night: ServiceNight; parties: Party[]; seatings: Seating[] }>();
  const at = (moment: number) => {
    const night = nightOf(moment);
    const known = nights.get(night.startAt) ?? { night, parties: [], seatings: [] };
    nights.set(night.startAt, known);
    return known;
  };
  for (const one of between(rows, party, ['ended_at', since, order.tonightAt + dayMs])) {
    at(one.bookedFor ?? one.joinedAt).parties.push(one);
  }
  for (const one of between(rows, seating, ['cleared_at', since, order.tonightAt + dayMs])) {
    at(one.seatedAt).seatings.push(one);
  }
  return [...nights.values()]
    .filter(({ night }) => night.startAt > order.afterAt && night.startAt < order.tonightAt)
    .toSorted((left, right) => left.night.startAt - right.night.startAt);
}

type Range = readonly [column: string, from: number, to: number];

function between<R extends Row>(
  rows: EntityRows,
  entity: Entity<R>,
  [column, from, to]: Range,
): readonly R[] {
  const table = rows.table(entity.kind);
  if (table === undefined) return [];
  return [...table.where(`${column} >= ? AND ${column} < ?`, from, to)].flatMap(({ row }) =>
    entity.owns(row) && row.removed !== true ? [row] : [],
  );
}
