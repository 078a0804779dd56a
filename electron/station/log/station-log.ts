// The station's copy of the restaurant's log: commands go in, rows and activity come out, and `delivery` is the side
// the sync loop works on. After every transaction: live rows = fold(confirmed rows, pending ops).

import type { Row } from '#shared/log/entity.ts';
import type { Op } from '#shared/log/op.ts';
import type { Steps } from '#shared/log/steps.ts';
import type { Party } from '#shared/parties/party.ts';
import type { RowHistory } from '#shared/replay/row-history.ts';
import type { Sought } from '#shared/search/sought.ts';
import type { ActPage, ActSearch } from './act.ts';
import type { Activity, ActivityPage } from './activity.ts';
import type { ConflictCard } from './conflicts.ts';
import type { Delivery } from './delivery.ts';
import type { Day } from './evening.ts';
import type { Maker } from './own-steps.ts';
import type { Answer, Change, KnownRow, PendingOp } from './replica.ts';
import type { ChangedBy, Disputed } from './who-changed.ts';

export interface StationLog {
  /** One durable transaction. A repeated opId gets its first answer; a refused op is not kept. */
  commit(op: Op, screenId?: string): Answer;
  /** Runs after each transaction that changed something; answers how to stop. */
  onChange(listener: (change: Change) => void): () => void;
  /** Runs after a local commit, when screens were told: there is something to push. */
  onPending(listener: () => void): () => void;
  row(kind: string, id: string): Row | null;
  /** The guest seen first with this phone, in E.164. */
  guestWithPhone(phone: string): string | null;
  /** Those that are still here first, then the others, the newest first. */
  findParties(sought: Sought, limit: number): readonly Party[];
  /** Newest first; those taken back are left out. */
  partiesOfGuest(guestId: string): readonly Party[];
  /** Whether any party was ever in this queue. */
  wasQueueUsed(queueId: string): boolean;
  /** Open entities and settings: what a screen starts from. */
  openRows(): readonly KnownRow[];
  /** Closed parties and seatings that ended at or after a moment. */
  finishedSince(at: number): readonly KnownRow[];
  pending(): readonly PendingOp[];
  /** Newest first: this station's pending ops, then the log. */
  recent(page: ActivityPage): readonly Activity[];
  /** An evening as a feed: newest first, as far as one look goes. */
  acts(search: ActSearch): ActPage;
  /** Every row of an evening with its changes. */
  evening(day: Day): readonly RowHistory[];
  /** What this person did at this screen and can take back or do again. */
  steps(maker: Maker): Steps;
  /** Refused, void and clashing ops nobody has settled. */
  conflicts(): readonly ConflictCard[];
  /** Null: made here, or not known. */
  otherStationOf(opId: string): string | null;
  /** Who last changed what an undo wanted to change back. */
  whoChanged(disputed: Disputed): ChangedBy | null;
  stateHash(scope: 'open' | 'all'): string;
  /** Ops saved from a damaged file: queued again unless already known. Answers how many were queued. */
  requeue(ops: readonly Op[]): number;
  /** Brings log rows 35 days older than the newest one down to a skeleton. Answers how many. */
  trim(): number;
  readonly delivery: Delivery;
}
