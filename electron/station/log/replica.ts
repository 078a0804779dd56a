// What the parts of the station's log hand to one another and to screens: answers, changed rows, pending ops.
import type { Effect } from '#shared/log/effect.ts';
import type { Row } from '#shared/log/entity.ts';
import type { Op, OpId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { Verdict } from '#shared/log/verdict.ts';

/** A row and the seq of the op that last wrote it: 0 while no other station knows it. */
export interface Placed {
  readonly row: Row;
  readonly seq: number;
}

/** `repeated`: the opId was known, this is the answer it got the first time. */
export interface Answer {
  readonly opId: OpId;
  readonly verdict: Verdict;
  readonly repeated: boolean;
}

export interface ChangedRow {
  readonly kind: string;
  readonly id: string;
  /** Null: the row is gone. */
  readonly row: Row | null;
}

export interface KnownRow extends ChangedRow {
  readonly row: Row;
}

/** What one transaction changed: rows that differ, and what is to be said of syncing. Rows may be none. */
export interface Change {
  readonly rows: readonly ChangedRow[];
}

/** An op of this station that has not come back with a seq yet, with what it is expected to do. */
export interface PendingOp {
  readonly stationSeq: number;
  readonly op: Op;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
  /** Refused after a pull before it was ever sent: void for good. */
  readonly voidReason: Rejection | null;
  /** When it was first handed to the network; null: never. */
  readonly sentAt: number | null;
}
