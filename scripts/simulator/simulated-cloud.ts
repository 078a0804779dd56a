// The real engine of the cloud on a log in memory whose transactions take a while, as a database's do. Every commit is
// shown to the reference and checked there.
import { appendAsCloud } from '#server/sync/append-as-cloud.ts';
import { bumpEpoch } from '#server/sync/epoch.ts';
import type { KeptRow, LogTransaction, RestaurantRef } from '#server/sync/log-store.ts';
import { SyncEngine } from '#server/sync/sync-engine.ts';
import type { LogState } from '#server/sync/testing/memory-log-state.ts';
import { MemoryLogStore } from '#server/sync/testing/memory-log-store.ts';
import { tenantIdOf } from '#server/tenants/tenant-id.ts';
import type { LogRow } from '#shared/contracts/protocol.ts';
import { findOp } from '#shared/log/catalogue.ts';
import { findEntity } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { sweepOf } from '#shared/log/fold.ts';
import type { Op } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { hold } from './broken-rule.ts';
import { type Chance, createChance } from './chance.ts';
import { checkLog, checkRows } from './check-cloud.ts';
import type { Findings } from './findings.ts';
import { Reference } from './reference.ts';
import { SlowLogStore } from './slow-log-store.ts';
import type { VirtualTime } from './virtual-time.ts';

export const restaurant: RestaurantRef = {
  tenantId: tenantIdOf('f0000000-0000-8000-8000-000000000001'),
  restaurantId: 'f1000000-0000-8000-8000-000000000001',
};

interface CloudOptions {
  readonly time: VirtualTime;
  readonly seed: number;
  readonly findings: Findings;
  readonly onHead: (head: number) => void;
}

interface NextPlace {
  readonly seq: number;
  readonly now: number;
  readonly settings: Row | null;
}

/** Virtual time begins on a Friday evening. */
export const eveningAt = Date.UTC(2026, 4, 8, 18, 0);

export class SimulatedCloud {
  readonly engine: SyncEngine;
  /** By epoch: what was restored over stays what it was to those who read it. */
  readonly references = new Map<string, Reference>();
  /** Reasons of ops that no working station sends. */
  readonly alerts: string[] = [];
  readonly #memory = new MemoryLogStore();
  readonly #store: SlowLogStore;
  readonly #time: VirtualTime;
  #epochs = 0;

  constructor({ time, seed, findings, onHead }: CloudOptions) {
    this.#time = time;
    const epoch = this.#newId();
    this.#memory.addRestaurant(restaurant, epoch);
    this.references.set(epoch, new Reference(epoch));
    const chance: Chance = createChance('store', seed);
    const onCommit = () => findings.watch(() => this.#observe());
    this.#store = new SlowLogStore({ store: this.#memory, time, chance, onCommit });
    this.engine = new SyncEngine({
      store: this.#store,
      clock: () => this.#now(),
      newId: () => this.#newId(),
      onHead: (_, head) => onHead(head),
      onAlert: (alert) =>
        this.alerts.push(alert.kind === 'odd-op' ? `${alert.opKind} ${alert.reason.kind}` : alert.kind),
    });
  }

  get state(): LogState {
    return this.#memory.backup(restaurant);
  }

  get reference(): Reference {
    return must(this.references.get(this.state.epoch), 'a reference for the epoch');
  }

  write(op: Op): Promise<readonly KeptRow[]> {
    return this.#store.transaction(restaurant, (tx) => appendAsCloud(tx, { ops: [op], now: this.#now() }));
  }

  /** Something only the cloud's next version would write. */
  append(makeRow: (place: NextPlace) => KeptRow): Promise<void> {
    return this.#store.transaction(restaurant, async (tx: LogTransaction) => {
      const { head } = await tx.lockHead();
      const settings = (await tx.loadRows('settings', ['settings'])).get('settings') ?? null;
      const row = makeRow({ seq: head + 1, now: this.#now(), settings });
      await tx.appendLog([row]);
      await tx.writeRows(
        row.effects.flatMap(({ kind, after }) =>
          after === null || findEntity(kind) === undefined ? [] : [{ kind, seq: row.seq, row: after }],
        ),
      );
      await tx.advance({ head: head + 1, acked: new Map() });
    });
  }

  /** Puts an older state in place, as whoever restores the database does: with a new epoch. */
  async restore(state: LogState): Promise<void> {
    const { reference } = this;
    const epoch = this.#newId();
    this.references.set(epoch, new Reference(epoch, { reference, head: state.head }));
    this.#memory.restore(restaurant, state);
    await this.#memory.transaction(restaurant, (tx) => bumpEpoch(tx, { epoch, now: this.#now() }));
  }

  hasFutureAbove(head: number): boolean {
    return this.reference.log.some(({ seq, op }) => seq > head && findOp(op.kind) === undefined);
  }

  /** A restore lost an erasure or a pruning that a reader may have seen: rows differ until it comes back. */
  hasLostSweep(epoch: string | null, cursor: number): boolean {
    const epochs = [...this.references.values()];
    const own = epochs.findIndex((reference) => reference.epoch === epoch);
    const known = epochs[own]?.log ?? [];
    const before = epochs.slice(0, Math.max(0, own)).flatMap(({ log }) => log.filter(isSweep));
    return before.some((sweep) => !known.some(({ op, seq }) => op.opId === sweep.op.opId && seq <= cursor));
  }

  #now(): number {
    return eveningAt + this.#time.now();
  }

  #newId(): string {
    this.#epochs += 1;
    return `ee000000-0000-8000-8000-${String(this.#epochs).padStart(12, '0')}`;
  }

  #observe(): void {
    const { log, head } = this.state;
    hold('serial', log.length === head, () => `head is ${head} and the log has ${log.length} rows`);
    this.reference.append(log.slice(this.reference.head));
    checkLog(log);
    checkRows(this.state, this.reference.at(head));
  }
}

const isSweep = ({ op, verdict }: LogRow): boolean => sweepOf(op, verdict) !== null;
