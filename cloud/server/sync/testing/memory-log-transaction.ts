// A transaction on a log in memory: it sees what is committed and what it wrote itself, and keeps all of it or nothing.

import type { PlacedRow } from '#shared/contracts/protocol.ts';
import { guest } from '#shared/guests/guest.ts';
import type { PruneHistory } from '#shared/log/define-op.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { swept } from '#shared/log/fold.ts';
import type { AppliedOp } from '#shared/log/read.ts';
import type {
  Advance,
  Faded,
  Head,
  KeptRow,
  LogTransaction,
  Prunable,
  PrunableQuery,
  RestaurantRef,
  Taken,
  UnfadedQuery,
} from '../log-store.ts';
import {
  type LogState,
  placedRows,
  withLog,
  withoutRows,
  withRewritten,
  withRows,
} from './memory-log-state.ts';

interface SharedLog {
  readonly state: LogState;
  hold(): Promise<() => void>;
  replace(basis: LogState, draft: LogState): void;
}

interface Means {
  readonly restaurant: RestaurantRef;
  readonly log: SharedLog;
  readonly inactive: ReadonlySet<string>;
  readonly knows: (stationId: string) => boolean;
}

export class MemoryLogTransaction implements LogTransaction {
  readonly restaurant: RestaurantRef;
  readonly #log: SharedLog;
  readonly #inactive: ReadonlySet<string>;
  readonly #knows: (stationId: string) => boolean;
  #basis: LogState | null = null;
  #draft: LogState | null = null;
  #release: () => void = () => undefined;

  constructor({ restaurant, log, inactive, knows }: Means) {
    this.restaurant = restaurant;
    this.#log = log;
    this.#inactive = inactive;
    this.#knows = knows;
  }

  get #state(): LogState {
    return this.#draft ?? this.#log.state;
  }

  set #state(state: LogState) {
    if (this.#draft === null) throw new Error('lock the head before writing');
    this.#draft = state;
  }

  async lockHead(): Promise<Head> {
    if (this.#draft === null) {
      this.#release = await this.#log.hold();
      this.#basis = this.#log.state;
      this.#draft = this.#basis;
    }
    const { head, epoch, restoredHead, returnsUntil } = this.#state;
    return { head, epoch, restoredHead, returnsUntil };
  }

  commit(): void {
    if (this.#basis !== null && this.#draft !== null) this.#log.replace(this.#basis, this.#draft);
  }

  end(): void {
    this.#release();
  }

  async acked(stationId: string): Promise<number> {
    return this.#state.acked.get(stationId) ?? 0;
  }

  #logRow(opId: string): readonly [string, KeptRow][] {
    const index = this.#state.byOpId.get(opId);
    const row = index === undefined ? undefined : this.#state.log[index];
    return row === undefined ? [] : [[opId, row]];
  }

  async findTaken(opIds: readonly string[]): Promise<ReadonlyMap<string, Taken>> {
    return new Map(opIds.flatMap((opId) => this.#logRow(opId)));
  }

  async loadOps(opIds: readonly string[]): Promise<ReadonlyMap<string, AppliedOp>> {
    return new Map(
      opIds
        .flatMap((opId) => this.#logRow(opId))
        .map(([opId, { op, verdict, effects }]) => [opId, { kind: op.kind, verdict, effects }]),
    );
  }

  async loadRows(kind: string, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
    const rows = this.#state.rows.get(kind);
    return new Map(
      ids.flatMap((id) => {
        const placed = rows?.get(id);
        return placed === undefined ? [] : [[id, placed.row] as const];
      }),
    );
  }

  async knownStations(stationIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(stationIds.filter((id) => this.#knows(id)));
  }

  async inactiveStaff(staffIds: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(staffIds.filter((id) => this.#inactive.has(id)));
  }

  async appendLog(rows: readonly KeptRow[]): Promise<void> {
    this.#state = withLog(this.#state, rows);
  }

  async writeRows(rows: readonly PlacedRow[]): Promise<void> {
    this.#state = withRows(this.#state, rows);
  }

  async advance({ head, acked }: Advance): Promise<void> {
    this.#state = { ...this.#state, head, acked: new Map([...this.#state.acked, ...acked]) };
  }

  async beginEpoch(epoch: Omit<Head, 'head'>): Promise<void> {
    this.#state = { ...this.#state, ...epoch };
  }

  async rowsOfGuest(guestId: string): Promise<readonly PlacedRow[]> {
    return placedRows(this.#state).filter(({ kind, row }) => findEntity(kind)?.guestOf(row) === guestId);
  }

  async logOfGuest(guestId: string): Promise<readonly KeptRow[]> {
    return this.#state.log.filter((row) => row.guestId === guestId);
  }

  async unfadedLog({ than, receivedBefore, after, limit }: UnfadedQuery): Promise<readonly KeptRow[]> {
    const { log, faded } = this.#state;
    const isFaded = (seq: number) => (than === 'whole' ? faded.get(seq) === 'whole' : faded.has(seq));
    return log
      .filter(({ seq, receivedAt }) => seq > after && receivedAt < receivedBefore && !isFaded(seq))
      .slice(0, limit);
  }

  async rewriteLog(rows: readonly KeptRow[], faded: Faded): Promise<void> {
    this.#state = withRewritten(this.#state, rows, faded);
  }

  async findPrunable({ before, limit }: PrunableQuery): Promise<Prunable> {
    const sweep = { kind: 'prune-history', before, guestIds: [] } as const;
    const rows = placedRows(this.#state);
    const staying = rows.filter(({ kind, row }) => swept(kind, row, sweep) !== null);
    const named = new Set(
      staying.map(({ kind, row }) => (kind === guest.kind ? null : findEntity(kind)?.guestOf(row))),
    );
    const guestIds = staying
      .filter(({ kind, row }) => kind === guest.kind && !named.has(row.id))
      .filter(({ row }) => guest.owns(row) && !guest.isOpen(row) && row.firstSeenAt < before)
      .map(({ row }) => row.id)
      .sort()
      .slice(0, limit);
    return { hasEnded: staying.length < rows.length, guestIds };
  }

  async deletePruned(sweep: PruneHistory): Promise<void> {
    this.#state = withoutRows(this.#state, ({ kind, row }) => swept(kind, row, sweep) === null);
  }
}
