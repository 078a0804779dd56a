// A real station: its log on SQLite in memory and its sync loop, in virtual time, on a line of its own. It can be
// closed and opened again on the same file or on an older copy of it. Every transaction is checked.
import Database from 'better-sqlite3';
import { type Op, opId, type StationId, stationId } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import { openMemoryDatabase } from '#station/log/memory-database.ts';
import { openStationLog } from '#station/log/open-station-log.ts';
import type { Answer } from '#station/log/replica.ts';
import type { StationLog } from '#station/log/station-log.ts';
import { createIndexReader, type IndexedEndings } from '#station/search/index-fixture.ts';
import type { CloudPort, PokePort } from '#station/sync/cloud-port.ts';
import { type Sync, startSync } from '#station/sync/sync-loop.ts';
import { createChance } from './chance.ts';
import type { Findings } from './findings.ts';
import type { Gesture } from './gestures.ts';
import { createRowReader, type ReadRows } from './live-rows.ts';
import { createMint, type MintId } from './minted-ids.ts';
import { eveningAt } from './simulated-cloud.ts';
import type { VirtualTime } from './virtual-time.ts';

export interface StationOptions {
  readonly index: number;
  readonly seed: number;
  readonly time: VirtualTime;
  readonly cloud: CloudPort;
  readonly poke: PokePort;
  readonly mintStationId: MintId;
  readonly findings: Findings;
  readonly clockSkewMs: number;
  readonly onOpen: (station: SimulatedStation) => void;
}

interface Running {
  readonly db: Database.Database;
  readonly log: StationLog;
  readonly sync: Sync;
  readonly readRows: ReadRows;
  readonly readIndex: () => IndexedEndings;
}

export class SimulatedStation {
  readonly name: string;
  readonly mint: MintId;
  /** This station's clock minus the true time. */
  clockSkewMs: number;
  stationId: StationId;
  lastOp: Op | null = null;
  readonly #options: StationOptions;
  #running: Running | null = null;
  #file: Buffer | null = null;

  constructor(options: StationOptions) {
    this.#options = options;
    this.clockSkewMs = options.clockSkewMs;
    this.name = String.fromCharCode(65 + options.index);
    this.mint = createMint(options.index + 1);
    this.stationId = stationId.parse(options.mintStationId());
  }

  get isOpen(): boolean {
    return this.#running !== null;
  }

  get log(): StationLog {
    return this.#open.log;
  }

  get sync(): Sync {
    return this.#open.sync;
  }

  get now(): number {
    return eveningAt + this.#options.time.now() + this.clockSkewMs;
  }

  readRows(): ReturnType<ReadRows> {
    return this.#open.readRows();
  }

  readIndex(): IndexedEndings {
    return this.#open.readIndex();
  }

  open(file: Buffer | null = this.#file): void {
    const { seed, index, time, cloud, poke, mintStationId, findings } = this.#options;
    const db = file === null ? openMemoryDatabase() : new Database(file);
    const log = openStationLog({ database: db, stationId: this.stationId, clock: { now: () => this.now } });
    const sync = startSync({
      log,
      cloud,
      poke,
      timers: { now: () => this.now, after: (ms, run) => time.after(ms, run) },
      random: createChance('loop', seed, index).draw,
      stationId: () => this.stationId,
      renewIdentity: async () => {
        this.stationId = stationId.parse(mintStationId());
        return this.stationId;
      },
      seed: () => [],
      clockSkewMs: () => null,
      report: (bug) => findings.add(bug),
    });
    this.#running = { db, log, sync, readRows: createRowReader(db), readIndex: createIndexReader(db) };
    this.#options.onOpen(this);
  }

  /** As a crash does: what is under way is left to itself. */
  close(): void {
    const { db, sync } = this.#open;
    sync.stop();
    this.#file = db.serialize();
    this.#running = null;
    db.close();
  }

  copyFile(): Buffer {
    return this.#running === null ? must(this.#file, 'a file') : this.#running.db.serialize();
  }

  perform({ kind, payload }: Gesture): Answer {
    const op: Op = {
      opId: opId.parse(this.mint()),
      kind,
      version: 1,
      payload,
      actor: { kind: 'staff', id: `host-${this.name}` },
      occurredAt: this.now,
      clockOffsetMs: 0,
    };
    this.lastOp = op;
    return this.log.commit(op);
  }

  /** Every op this file holds, queued or confirmed. */
  knownOps(): ReadonlySet<string> {
    const file = this.#running?.db ?? new Database(must(this.#file, 'a file'));
    const ids = file
      .prepare<[], string>('SELECT op_id FROM outbox UNION SELECT op_id FROM log')
      .pluck()
      .all();
    if (this.#running === null) file.close();
    return new Set(ids);
  }

  get #open(): Running {
    return must(this.#running, `station ${this.name} is open`);
  }
}
