// Keeps this station in step with the cloud: a round on start, on a local op, on a poke and every 15 s; after a failure
// later and later. One round at a time, and a watchdog starts it anew when it makes no progress for 30 s.
import type { Op, StationId } from '#shared/log/op.ts';
import { StorageError } from '../database/storage-error.ts';
import type { StationLog } from '../log/station-log.ts';
import { abandonable } from './abandonable.ts';
import { backoffMs, nextPullMs } from './backoff.ts';
import type { CloudPort, PokePort } from './cloud-port.ts';
import { startPokes } from './poke-loop.ts';
import { SyncFailure, type SyncFailureKind } from './sync-failure.ts';
import { type FirstStep, type RoundEnd, runRound } from './sync-round.ts';
import type { CloudState, SyncStatus } from './sync-status.ts';
import { statusOf } from './sync-status.ts';
import type { Timers } from './timers.ts';

export interface SyncOptions {
  readonly log: StationLog;
  readonly cloud: CloudPort;
  /** Null: this station only asks by itself. */
  readonly poke: PokePort | null;
  readonly timers: Timers;
  readonly random: () => number;
  readonly stationId: () => StationId;
  /** Asks the cloud for another identity and keeps it before answering. */
  readonly renewIdentity: () => Promise<StationId>;
  /** What this station writes first when the restaurant's log is empty. */
  readonly seed: () => readonly Op[];
  /** The cloud's clock minus this one; null while not known. */
  readonly clockSkewMs: () => number | null;
  /** Told of what is not the line's or the cloud's doing, a StorageError among it: the round is tried again later all the same. */
  readonly report: (bug: unknown) => void;
}

export interface Sync {
  /** There may be something new: a poke, the network is back. Clears any wait. */
  wake(): void;
  /** A person asked to send again: also takes up work that was stopped. */
  sendAgain(): void;
  stop(): void;
  status(): SyncStatus;
  onStatus(listener: (status: SyncStatus) => void): () => void;
}

export const startSync = (options: SyncOptions): Sync => new SyncLoop(options).start();

const watchEveryMs = 10_000;
/** Looks without progress until a round is given up: 30 s, counted without a clock that may jump. */
const stuckLooks = 3;
/** Looks until people are told that nobody answers: with the wait for the next pull, within 40 s of the line's end. */
const silentLooks = 2;

class SyncLoop implements Sync {
  readonly #options: SyncOptions;
  readonly #listeners = new Set<(status: SyncStatus) => void>();
  readonly #stops: (() => void)[] = [];
  #stopPokes: (() => void) | null = null;
  #cloud: CloudState = 'connecting';
  #round: AbortController | null = null;
  #again: FirstStep | null = null;
  #failures = 0;
  #looksSinceProgress = 0;
  #retryAt: number | null = null;
  #cancelNext: () => void = () => {};
  #cancelWatch: () => void = () => {};
  #cancelHurry: () => void = () => {};
  #isHurrying = false;
  #isStopped = false;

  constructor(options: SyncOptions) {
    this.#options = options;
  }

  start(): Sync {
    this.#stops.push(this.#options.log.onPending(() => this.#hurry()));
    this.#listen();
    this.#watch();
    this.#begin('pull');
    return this;
  }

  #listen(): void {
    const { poke, timers, random } = this.#options;
    if (poke === null || this.#stopPokes !== null) return;
    this.#stopPokes = startPokes({ poke, timers, random, onPoke: (head) => this.#poked(head) });
  }

  #stopListening(): void {
    this.#stopPokes?.();
    this.#stopPokes = null;
  }

  wake(): void {
    if (!this.#isHalted()) this.#begin('pull');
  }

  sendAgain(): void {
    this.#failures = 0;
    this.#begin('pull');
  }

  stop(): void {
    this.#isStopped = true;
    for (const stop of this.#stops) stop();
    this.#stopListening();
    this.#cancelNext();
    this.#cancelWatch();
    this.#cancelHurry();
    this.#round?.abort(new SyncFailure('offline', 'stopped'));
  }

  status(): SyncStatus {
    const { log, clockSkewMs } = this.#options;
    return statusOf(log, { cloud: this.#cloud, clockSkewMs: clockSkewMs(), retryAt: this.#retryAt });
  }

  onStatus(listener: (status: SyncStatus) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Refused at the door: only a person can change that. */
  #isHalted(): boolean {
    return this.#cloud === 'revoked';
  }

  /**
   * After a local op, once its answer is out: people are told what waits, and it is sent. It does not shorten the wait
   * after a failure: offline, every op would.
   */
  #hurry(): void {
    if (this.#isHurrying) return;
    this.#isHurrying = true;
    this.#cancelHurry = this.#options.timers.after(0, () => {
      this.#isHurrying = false;
      if (!this.#isHalted() && this.#retryAt === null) this.#begin('push');
      this.#tell();
    });
  }

  #poked(head: number | null): void {
    if (head === null || head > this.#options.log.delivery.state().cursor) this.wake();
  }

  /** While a round runs another is asked for; pulling first wins, it is the one that misses nothing. */
  #begin(first: FirstStep): void {
    if (this.#isStopped) return;
    if (this.#round !== null) {
      this.#again = this.#again === 'pull' ? 'pull' : first;
      return;
    }
    this.#cancelNext();
    this.#retryAt = null;
    this.#again = null;
    const round = new AbortController();
    this.#round = round;
    this.#progressed();
    void this.#run(round, first);
  }

  async #run(round: AbortController, first: FirstStep): Promise<void> {
    const { timers, ...options } = this.#options;
    const tools = {
      ...options,
      first,
      signal: round.signal,
      now: () => timers.now(),
      progress: () => this.#progressed(),
    };
    try {
      const end = await abandonable(runRound(tools), round.signal);
      this.#ended(round, () => this.#succeeded(end));
    } catch (error) {
      this.#ended(round, () => this.#failed(error));
    }
  }

  /** A round the watchdog gave up ends without a say. */
  #ended(round: AbortController, then: () => void): void {
    if (this.#round !== round) return;
    this.#round = null;
    if (!this.#isStopped) then();
  }

  #succeeded(end: RoundEnd): void {
    this.#failures = 0;
    this.#cloud = end === 'in-step' ? 'online' : end;
    this.#listen();
    if (this.#again !== null) this.#begin(this.#again);
    else this.#next(nextPullMs(this.#options.random));
    this.#tell();
  }

  #failed(error: unknown): void {
    this.#failures += 1;
    this.#cloud = stateAfter(error);
    if (this.#isHalted()) this.#stopListening();
    else {
      const waitMs = backoffMs(this.#failures, this.#options.random);
      this.#retryAt = this.#options.timers.now() + waitMs;
      this.#next(waitMs);
    }
    this.#tell();
    if (!(error instanceof SyncFailure)) this.#options.report(error);
  }

  #next(ms: number): void {
    this.#cancelNext();
    this.#cancelNext = this.#options.timers.after(ms, () => this.#begin('pull'));
  }

  #progressed(): void {
    this.#looksSinceProgress = 0;
    this.#tell();
  }

  #watch(): void {
    this.#cancelWatch = this.#options.timers.after(watchEveryMs, () => {
      this.#looksSinceProgress += 1;
      if (this.#round !== null && this.#looksSinceProgress === silentLooks) this.#unanswered();
      if (this.#round !== null && this.#looksSinceProgress > stuckLooks) this.#restart();
      this.#watch();
    });
  }

  /** The round goes on: a slow line may still carry it. */
  #unanswered(): void {
    this.#cloud = 'offline';
    this.#tell();
  }

  #restart(): void {
    const stuck = this.#round;
    this.#round = null;
    stuck?.abort(new SyncFailure('offline', 'no progress'));
    this.#failed(new SyncFailure('offline', 'no progress'));
  }

  #tell(): void {
    const status = this.status();
    for (const listener of this.#listeners) listener(status);
  }
}

/** A disk that refuses is no trouble of the cloud, and nobody should look for it there. */
function stateAfter(error: unknown): CloudState {
  if (error instanceof SyncFailure) return stateOf[error.kind];
  return error instanceof StorageError ? 'station-trouble' : 'server-trouble';
}

const stateOf: Readonly<Record<SyncFailureKind, CloudState>> = {
  offline: 'offline',
  unauthorised: 'unauthorised',
  revoked: 'revoked',
  server: 'server-trouble',
  'bad-answer': 'server-trouble',
  'not-the-cloud': 'not-the-cloud',
};
