// The cloud's end of the log: what a station may ask, each answered in one transaction or from one snapshot. It has no
// state of its own; whoever asks has been recognised before.
import type {
  HistoryAnswer,
  HistoryRequest,
  PullAnswer,
  PullRequest,
  PushAnswer,
  PushRequest,
  ReturnAnswer,
  ReturnRequest,
  SnapshotAnswer,
  SnapshotRequest,
} from '#shared/contracts/protocol.ts';
import type { StationId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import { appendBatch } from './append.ts';
import { noticeRestore } from './epoch.ts';
import { takeBack } from './give-back.ts';
import { readHistory } from './history.ts';
import type { KeptRow, LogStore, RestaurantRef } from './log-store.ts';
import { wrongEpoch } from './protocol-fault.ts';
import { readPage } from './pull.ts';
import { takeSnapshot } from './snapshot.ts';

export interface SyncCaller extends RestaurantRef {
  readonly stationId: StationId;
}

/** What no working station sends, and a restore nobody announced: someone should look. */
export type SyncAlert =
  | {
      readonly kind: 'odd-op';
      readonly caller: SyncCaller;
      readonly opId: string;
      readonly opKind: string;
      readonly reason: Rejection;
    }
  | {
      readonly kind: 'unannounced-restore';
      readonly caller: SyncCaller;
      /** How far the station says it had read, and how far the log goes. */
      readonly readTo: number;
      readonly head: number;
    };

interface SyncEngineOptions {
  readonly store: LogStore;
  readonly clock: () => number;
  /** An id of ours for a new epoch. */
  readonly newId: () => string;
  /** Told after commit; a hint that may get lost. */
  readonly onHead: (restaurant: RestaurantRef, head: number) => void;
  readonly onAlert: (alert: SyncAlert) => void;
}

export class SyncEngine {
  readonly #options: SyncEngineOptions;

  constructor(options: SyncEngineOptions) {
    this.#options = options;
  }

  async push(caller: SyncCaller, request: PushRequest): Promise<PushAnswer> {
    const { store, clock } = this.#options;
    const push = { stationId: caller.stationId, request, now: clock() };
    const { answer, head, rows } = await store.transaction(caller, (tx) => appendBatch(tx, push));
    this.#tell(caller, head, rows);
    return answer;
  }

  async pull(caller: SyncCaller, request: PullRequest): Promise<PullAnswer> {
    const answer = await this.#options.store.snapshot(caller, (view) => readPage(view, request));
    if (answer.kind !== 'wrong-epoch' || answer.epoch !== request.epoch) return answer;
    const { store, clock, newId } = this.#options;
    const fresh = { epoch: newId(), now: clock(), after: request.after, seenEpoch: request.epoch };
    const { current, isNews } = await store.transaction(caller, (tx) => noticeRestore(tx, fresh));
    if (isNews) {
      const readTo = request.after;
      this.#options.onAlert({ kind: 'unannounced-restore', caller, readTo, head: current.head });
    }
    return wrongEpoch(current);
  }

  snapshot(caller: SyncCaller, request: SnapshotRequest): Promise<SnapshotAnswer> {
    const { stationId } = caller;
    const logSince = tonightSince(request.logSince, this.#options.clock());
    const tonight = { stationId, request: { ...request, logSince } };
    return this.#options.store.snapshot(caller, (view) => takeSnapshot(view, tonight));
  }

  history(caller: SyncCaller, request: HistoryRequest): Promise<HistoryAnswer> {
    return this.#options.store.snapshot(caller, (view) => readHistory(view, request));
  }

  async giveBack(caller: SyncCaller, request: ReturnRequest): Promise<ReturnAnswer> {
    const { store, clock } = this.#options;
    const given = { request, now: clock() };
    const { answer, head, rows } = await store.transaction(caller, (tx) => takeBack(tx, given));
    this.#tell(caller, head, rows);
    return answer;
  }

  #tell(caller: SyncCaller, head: number, rows: readonly KeptRow[]): void {
    if (rows.length === 0) return;
    this.#options.onHead(caller, head);
    for (const { op, verdict } of rows) {
      if (verdict.kind !== 'refused') continue;
      const { reason } = verdict;
      if (reason.kind === 'malformed' || reason.kind === 'fault')
        this.#options.onAlert({ kind: 'odd-op', caller, opId: op.opId, opKind: op.kind, reason });
    }
  }
}

const dayMs = 24 * 60 * 60 * 1000;

/** A station's clock may be years off: its copy of the log begins a day or two ago, whatever it asks for. */
const tonightSince = (asked: number, now: number): number =>
  Math.min(Math.max(asked, now - 2 * dayMs), now - dayMs);
