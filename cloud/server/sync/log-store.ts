// What the cloud asks of whatever keeps its logs. A transaction changes one restaurant's log and all of it or nothing
// is kept; a snapshot sees one moment, whatever commits meanwhile.
import type { LogRow, PlacedRow } from '#shared/contracts/protocol.ts';
import type { PruneHistory } from '#shared/log/define-op.ts';
import type { Row } from '#shared/log/entity.ts';
import type { AppliedOp } from '#shared/log/read.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import type { TenantId } from '../tenants/tenant-id.ts';

export interface RestaurantRef {
  readonly tenantId: TenantId;
  readonly restaurantId: string;
}

export interface Head {
  readonly head: number;
  readonly epoch: string;
  /** Where the log stood when it was last restored, and until when stations may give back what was above. */
  readonly restoredHead: number | null;
  readonly returnsUntil: number | null;
}

/** A log row with the guest whose personal data it holds, so that it can be found and blanked. */
export interface KeptRow extends LogRow {
  readonly guestId: string | null;
}

export interface Taken {
  readonly seq: number;
  readonly verdict: Verdict;
}

export interface Advance {
  readonly head: number;
  /** By station: the last number taken. */
  readonly acked: ReadonlyMap<string, number>;
}

/** Rows of a kind below this place, newest first: by seq, then by id. */
export interface ClosedQuery {
  readonly kind: string;
  readonly below: { readonly seq: number; readonly id: string } | null;
  readonly limit: number;
}

/** How much of a log row has gone: nothing, what was typed, or that and what it did to rows. */
export type Faded = 'nothing' | 'payload' | 'whole';

export interface UnfadedQuery {
  readonly than: Exclude<Faded, 'nothing'>;
  readonly receivedBefore: number;
  readonly after: number;
  readonly limit: number;
}

export interface PrunableQuery {
  readonly before: number;
  /** How many guests at most. */
  readonly limit: number;
}

export interface Prunable {
  readonly hasEnded: boolean;
  readonly guestIds: readonly string[];
}

export interface LogView {
  head(): Promise<Head>;
  acked(stationId: string): Promise<number>;
  logAfter(after: number, limit: number): Promise<readonly LogRow[]>;
  logSince(receivedAt: number): Promise<readonly LogRow[]>;
  openRows(): Promise<readonly PlacedRow[]>;
  closedRows(query: ClosedQuery): Promise<readonly PlacedRow[]>;
}

export interface LogTransaction {
  readonly restaurant: RestaurantRef;
  /** Waits until no other transaction holds this restaurant's log; everything read after it is current. */
  lockHead(): Promise<Head>;
  acked(stationId: string): Promise<number>;
  findTaken(opIds: readonly string[]): Promise<ReadonlyMap<string, Taken>>;
  loadOps(opIds: readonly string[]): Promise<ReadonlyMap<string, AppliedOp>>;
  loadRows(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Row>>;
  /** Those of these stations that belong to the restaurant, also when they were revoked. */
  knownStations(stationIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of these people who may no longer act. */
  inactiveStaff(staffIds: readonly string[]): Promise<ReadonlySet<string>>;
  appendLog(rows: readonly KeptRow[]): Promise<void>;
  writeRows(rows: readonly PlacedRow[]): Promise<void>;
  advance(advance: Advance): Promise<void>;
  beginEpoch(epoch: Omit<Head, 'head'>): Promise<void>;
  rowsOfGuest(guestId: string): Promise<readonly PlacedRow[]>;
  logOfGuest(guestId: string): Promise<readonly KeptRow[]>;
  /** Log rows received before a moment that still hold what was typed, oldest first. */
  unfadedLog(query: UnfadedQuery): Promise<readonly KeptRow[]>;
  /** Puts payload and effects anew; `unfadedLog` finds them again until they have faded so far. */
  rewriteLog(rows: readonly KeptRow[], faded: Faded): Promise<void>;
  /** What a pruning would find: whether any visit ended before, and guests whom no row names that would stay. */
  findPrunable(query: PrunableQuery): Promise<Prunable>;
  /** Closed rows that a pruning takes are gone afterwards. */
  deletePruned(sweep: PruneHistory): Promise<void>;
}

export interface LogStore {
  transaction<T>(restaurant: RestaurantRef, run: (tx: LogTransaction) => Promise<T>): Promise<T>;
  snapshot<T>(restaurant: RestaurantRef, run: (view: LogView) => Promise<T>): Promise<T>;
}
