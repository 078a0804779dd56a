// Puts each step of syncing into one write transaction and tells screens afterwards what differs.

import type { LogRow } from '#shared/contracts/protocol.ts';
import { pullRowsLimit, pushBytesLimit } from '#shared/contracts/protocol.ts';
import { happenedAt } from '#shared/log/op.ts';
import { applyPage } from './apply-page.ts';
import { applySnapshot, fillHistory } from './apply-snapshot.ts';
import { countConflicts } from './conflicts.ts';
import type { Delivery, PendingCount } from './delivery.ts';
import { nextBatch } from './next-batch.ts';
import { renumber } from './renumber.ts';
import type { ChangedRow } from './replica.ts';
import { restartFrom } from './restart-from.ts';
import type { Store } from './store.ts';
import { takeAnswers } from './take-answers.ts';

export interface DeliveryOptions {
  readonly store: Store;
  readonly now: () => number;
  /** Runs a write transaction. */
  readonly write: <T>(work: () => T) => T;
  readonly tell: (rows: readonly ChangedRow[]) => void;
}

export function createDelivery({ store, now, write, tell }: DeliveryOptions): Delivery {
  const writeAndTell = (work: () => readonly ChangedRow[]): void => tell(write(work));
  return {
    state: () => store.states.read(),
    counts: () => countPending(store),
    nextBatch: () => write(() => nextBatch(store, now())),
    takeAnswers: (batch, pushed) => {
      const rows = write(() => takeAnswers(store, { batch, pushed }, now()));
      if (rows !== null) tell(rows);
      return rows !== null;
    },
    applyPage: (page) => {
      const { outcome, rows } = write(() => applyPage(store, page, now()));
      tell(rows);
      return outcome;
    },
    applySnapshot: (snapshot) => writeAndTell(() => applySnapshot(store, snapshot, now())),
    fillHistory: (page) => {
      const { outcome, rows } = write(() => fillHistory(store, page));
      tell(rows);
      return outcome;
    },
    rowsAbove: (seq) => withinOneRequest(store.log.above(seq, pullRowsLimit)),
    restartFrom: (restored) => {
      const rows = write(() => restartFrom(store, restored));
      if (rows !== null) tell(rows);
      return rows !== null;
    },
    renumber: (delivery) => write(() => renumber(store, delivery)),
  };
}

function countPending(store: Store): PendingCount {
  const { outbox, states } = store;
  const { answeredTo } = states.read();
  const first = outbox.from(answeredTo + 1, 1)[0];
  const refused = countConflicts(store);
  if (first === undefined) return { pending: 0, oldestPendingAt: null, refused };
  return {
    pending: outbox.last() - first.stationSeq + 1,
    oldestPendingAt: happenedAt(first.op),
    refused,
  };
}

function withinOneRequest(rows: readonly LogRow[]): readonly LogRow[] {
  let bytes = 0;
  const fits = rows.findIndex((row, at) => {
    bytes += Buffer.byteLength(JSON.stringify(row));
    return at > 0 && bytes > pushBytesLimit;
  });
  return fits === -1 ? rows : rows.slice(0, fits);
}
