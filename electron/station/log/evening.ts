// Every row of one evening with its changes, from the log and from what is still queued here. Rows nobody touched that
// evening are in it as they were: as they are now, or as the next change after it found them.

import { settlement } from '#shared/conflicts/settlement.ts';
import { guest } from '#shared/guests/guest.ts';
import type { Effect } from '#shared/log/effect.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { type Change, historiesOf, type RowHistory } from '#shared/replay/row-history.ts';
import type { KnownRow } from './replica.ts';
import type { Store } from './store.ts';

export interface Day {
  readonly from: number;
  readonly to: number;
}

/** What a station sent late, after a night without network, is still found. */
const lateMs = 12 * 3_600_000;
const readAtOnce = 500;

const unshown: ReadonlySet<string> = new Set([guest.kind, settlement.kind]);

export function eveningOf(store: Store, day: Day): readonly RowHistory[] {
  const logged = loggedChanges(store, day);
  const queued = queuedChanges(store, day);
  const touched = historiesOf([...logged.changes, ...queued.changes]).filter(
    ({ kind }) => !unshown.has(kind),
  );
  const isTouched = new Set(touched.map(({ kind, id }) => `${kind} ${id}`));
  const end = { seq: logged.end, number: queued.end };
  const others = store.rows.tables
    .flatMap(({ entity, open }) => open().map((row): KnownRow => ({ kind: entity.kind, id: row.id, row })))
    .filter(({ kind, id }) => !unshown.has(kind) && !isTouched.has(`${kind} ${id}`))
    .map(
      (known): RowHistory => ({
        kind: known.kind,
        id: known.id,
        base: asThen(store, known, end),
        patches: [],
      }),
    );
  return [...touched, ...others.filter(({ base }) => base !== null)];
}

interface Found {
  readonly changes: readonly Change[];
  /** Where the evening was over. */
  readonly end: number;
}

function loggedChanges({ log }: Store, day: Day): Found {
  const changes: Change[] = [];
  let seq = log.firstSince(day.from) - 1;
  for (;;) {
    const page = log.above(seq, readAtOnce);
    for (const row of page) {
      if (row.receivedAt >= day.to + lateMs) return { changes, end: row.seq - 1 };
      seq = row.seq;
      if (row.verdict.kind === 'accepted') changes.push(...changeOf(row, day));
    }
    if (page.length < readAtOnce) return { changes, end: seq };
  }
}

function queuedChanges({ outbox }: Store, day: Day): Found {
  const changes: Change[] = [];
  let number = outbox.firstSince(day.from) - 1;
  for (;;) {
    const page = outbox.from(number + 1, readAtOnce);
    for (const entry of page) {
      if (happenedAt(entry.op) >= day.to) return { changes, end: number };
      number = entry.stationSeq;
      if (entry.voidReason === null) changes.push(...changeOf(entry, day));
    }
    if (page.length < readAtOnce) return { changes, end: number };
  }
}

interface Applied {
  readonly op: Op;
  readonly effects: readonly Effect[];
}

function changeOf({ op, effects }: Applied, { from, to }: Day): readonly Change[] {
  const at = happenedAt(op);
  return at >= from && at < to && effects.length > 0 ? [{ at, effects }] : [];
}

interface End {
  readonly seq: number;
  readonly number: number;
}

function asThen(
  { log, outbox }: Store,
  { kind, id, row }: KnownRow,
  { seq, number }: End,
): RowHistory['base'] {
  const next = log.nextTouching({ above: seq, id }) ?? outbox.nextTouching({ above: number, id });
  const effect = next?.effects.find((each) => each.kind === kind && each.id === id);
  return effect === undefined ? row : effect.before;
}
