// What a sweep does to rows and to the log itself, in the transaction of its op: an erased guest is blanked in both,
// pruned history is gone, from log rows older than stations keep them too. An hourly round takes what was typed out of
// those before.
import type { Sweep } from '#shared/log/define-op.ts';
import type { Effect } from '#shared/log/effect.ts';
import { erasedEffects, erasedPayload, swept, withoutPersonal } from '#shared/log/fold.ts';
import { assertNever } from '#shared/must.ts';
import type { KeptRow, LogTransaction } from './log-store.ts';

/** Stations keep log rows this long; behind it the log is a skeleton. */
export const logKeptMs = 35 * 24 * 60 * 60 * 1000;
export const fadingPage = 500;

interface SweepAt {
  readonly sweep: Sweep;
  readonly now: number;
}

export async function sweepLog(tx: LogTransaction, { sweep, now }: SweepAt): Promise<void> {
  switch (sweep.kind) {
    case 'erase-guest':
      return eraseGuest(tx, sweep);
    case 'prune-history':
      await tx.deletePruned(sweep);
      return fadeEffects(tx, Math.min(sweep.before, now - logKeptMs));
    default:
      return assertNever(sweep);
  }
}

type EraseGuest = Extract<Sweep, { kind: 'erase-guest' }>;

/** Rows keep their seq: a station on its way through history must still come past them. */
async function eraseGuest(tx: LogTransaction, sweep: EraseGuest): Promise<void> {
  const rows = await tx.rowsOfGuest(sweep.guestId);
  await tx.writeRows(
    rows.flatMap(({ kind, seq, row }) => {
      const left = swept(kind, row, sweep);
      return left === null ? [] : [{ kind, seq, row: left }];
    }),
  );
  const log = await tx.logOfGuest(sweep.guestId);
  await tx.rewriteLog(
    log.map((row) => ({
      ...row,
      op: { ...row.op, payload: erasedPayload(row.op.payload) },
      effects: erasedEffects(row.effects, sweep.guestId),
    })),
    'nothing',
  );
}

/** Takes what was typed out of the oldest log rows, and says how many there were: fewer than a page, and it is done. */
export async function fadePayloads(tx: LogTransaction, receivedBefore: number): Promise<number> {
  const rows = await tx.unfadedLog({ than: 'payload', receivedBefore, after: 0, limit: fadingPage });
  if (rows.length > 0) await tx.rewriteLog(rows.map(withoutPayload), 'payload');
  return rows.length;
}

const withoutPayload = (row: KeptRow): KeptRow => ({
  ...row,
  op: { ...row.op, payload: erasedPayload(row.op.payload) },
});

/** Log rows about somebody who still stands are looked at again by the next pruning. */
async function fadeEffects(tx: LogTransaction, receivedBefore: number): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await tx.unfadedLog({ than: 'whole', receivedBefore, after, limit: fadingPage });
    const isGone = await goneAmong(tx, rows);
    const waits = ({ effects }: KeptRow): boolean =>
      effects.some((effect) => !isGone(effect) && holdsPersonal(effect));
    const faded = rows.map((row) => ({
      ...withoutPayload(row),
      effects: row.effects.map((effect) => (isGone(effect) ? blanked(effect) : effect)),
    }));
    const { waiting = [], done = [] } = Object.groupBy(faded, (row) => (waits(row) ? 'waiting' : 'done'));
    if (waiting.length > 0) await tx.rewriteLog(waiting, 'payload');
    if (done.length > 0) await tx.rewriteLog(done, 'whole');
    after = rows.at(-1)?.seq ?? after;
    if (rows.length < fadingPage) return;
  }
}

const holdsPersonal = ({ before, after }: Effect): boolean => 'personal' in (after ?? before ?? {});

/** A row that still stands keeps its effects whole, so that whoever replays them comes to the same row. */
async function goneAmong(tx: LogTransaction, rows: readonly KeptRow[]): Promise<(effect: Effect) => boolean> {
  const touched = Map.groupBy(
    rows.flatMap((row) => row.effects),
    ({ kind }) => kind,
  );
  const standing = new Map<string, ReadonlySet<string>>();
  for (const [kind, effects] of touched) {
    const found = await tx.loadRows(kind, [...new Set(effects.map(({ id }) => id))]);
    standing.set(kind, new Set(found.keys()));
  }
  return ({ kind, id }) => standing.get(kind)?.has(id) !== true;
}

const blanked = (effect: Effect): Effect => ({
  ...effect,
  before: effect.before === null ? null : withoutPersonal(effect.before),
  after: effect.after === null ? null : withoutPersonal(effect.after),
});
