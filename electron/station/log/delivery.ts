// The side of the log the sync loop works on: what to send, and what becomes of everything the cloud says.
import type {
  HistoryAnswer,
  LogRow,
  PushAnswer,
  PushRequest,
  SnapshotAnswer,
} from '#shared/contracts/protocol.ts';
import type { StationId } from '#shared/log/op.ts';
import type { SyncState } from './sync-state.ts';

export type Pushed = Extract<PushAnswer, { kind: 'pushed' }>;
export type Snapshot = Extract<SnapshotAnswer, { kind: 'snapshot' }>;
export type HistoryPage = Extract<HistoryAnswer, { kind: 'history' }>;

/** The first ops without an answer, in order. They are marked as sent before they are handed out. */
export interface Batch {
  readonly firstStationSeq: number;
  readonly ops: PushRequest['ops'];
}

export interface Page {
  readonly rows: readonly LogRow[];
  readonly head: number;
  readonly epoch: string;
}

/** `hole`: the rows do not follow the cursor; nothing was applied. */
export type PageOutcome = 'applied' | 'hole';

/** `ahead`: the page was read above the cursor; the log must be pulled before it is asked for again. */
export type HistoryOutcome = 'filled' | 'ahead';

export interface PendingCount {
  /** Ops the cloud has not answered. */
  readonly pending: number;
  readonly oldestPendingAt: number | null;
  /** Ops in the conflict inbox: refused, void or clashing, and settled by nobody. */
  readonly refused: number;
}

export interface Delivery {
  state(): SyncState;
  counts(): PendingCount;
  nextBatch(): Batch | null;
  /** False when the answer does not fit the batch. */
  takeAnswers(batch: Batch, pushed: Pushed): boolean;
  applyPage(page: Page): PageOutcome;
  applySnapshot(snapshot: Snapshot): void;
  /** Fills what is absent or older with a page of history. */
  fillHistory(page: HistoryPage): HistoryOutcome;
  /** Log rows above a restored head that the cloud has lost, oldest first, at most one request's worth. */
  rowsAbove(seq: number): readonly LogRow[];
  /**
   * The cloud was restored: back to its head, then on with its epoch. What was lost has been given back before.
   * False: the log here does not reach back that far, a snapshot must replace everything.
   */
  restartFrom(restored: { readonly epoch: string; readonly head: number }): boolean;
  /** Gives the outbox delivery numbers from `first` on, under this identity. */
  renumber(delivery: { readonly stationId: StationId; readonly first: number }): void;
}
