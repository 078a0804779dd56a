// What a sweep does to rows and to the log itself, in the transaction of its op: an erased guest is blanked in both,
// pruned history is gone, and log rows older than stations keep them lose what was typed.

import type { Sweep } from '#shared/log/define-op.ts';
import type { Effect } from '#shared/log/effect.ts';
import { erasedEffects, erasedPayload, swept, withoutPersonal } from '#shared/log/fold.ts';
import { assertNever } from '#shared/must.ts';
import type { KeptRow, LogTransaction } from './log-store.ts';

/** Stations keep log rows this long; behind it the log is a skeleton. */
export const logKeptMs = 35 * 24 * 60 * 60 * 1000;
const pageSize = 500;

interface SweepAt {
  readonly sweep: Sweep;
  readonly now: number;
}

export async function sweepLog(tx: LogTransaction, { sweep, now }: SweepAt): Promise<void> {
  switch (sweep.kind) {
    case 'erase-guest':
      return eraseGuest(tx, sweep);
    case 'prune-history':
      await tx.deleteEnded(sweep.before);
      return fadeLog(tx, Math.min(sweep.before, now - logKeptMs));
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
    false,
  );
}

async function fadeLog(tx: LogTransaction, receivedBefore: number): Promise<void> {
  for (;;) {
    const rows = await tx.unfadedLog(receivedBefore, pageSize);
    if (rows.length === 0) return;
    const isGone = await goneAmong(tx, rows);
    await tx.rewriteLog(
      rows.map((row) => ({
        ...row,
        op: { ...row.op, payload: erasedPayload(row.op.payload) },
        effects: row.effects.map((effect) => (isGone(effect) ? blanked(effect) : effect)),
      })),
      true,
    );
  }
}

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
