// A station as the cloud meets it: it numbers what it sends and remembers nothing else.
import {
  type HistoryAnswer,
  type LogRow,
  type PullAnswer,
  type PushAnswer,
  protocolVersion,
  type ReturnAnswer,
  type SnapshotAnswer,
  type SyncFault,
} from '#shared/contracts/protocol.ts';
import type { Op, StationId } from '#shared/log/op.ts';
import type { Rejection } from '#shared/log/rejection.ts';
import type { RestaurantRef } from '../log-store.ts';
import type { SyncCaller, SyncEngine } from '../sync-engine.ts';

interface Home {
  readonly restaurant: RestaurantRef;
  readonly firstEpoch: string;
  readonly engine: SyncEngine;
}

interface PushOptions {
  readonly first?: number;
  readonly void?: Rejection;
  readonly protocol?: number;
}

type Pushed = Extract<PushAnswer, { kind: 'pushed' }>;
type Page = Extract<PullAnswer, { kind: 'page' }>;

function refuseFault<T extends { readonly kind: string }>(answer: T | SyncFault, kind: T['kind']): T {
  if (!isWanted<T>(answer, kind)) throw new Error(`expected ${kind}, got ${JSON.stringify(answer)}`);
  return answer;
}

const isWanted = <T extends { readonly kind: string }>(answer: T | SyncFault, kind: T['kind']): answer is T =>
  answer.kind === kind;

export class TestStation {
  readonly id: StationId;
  epoch: string;
  sent = 0;
  readonly #home: Home;

  constructor(home: Home, id: StationId) {
    this.#home = home;
    this.id = id;
    this.epoch = home.firstEpoch;
  }

  get #caller(): SyncCaller {
    return { ...this.#home.restaurant, stationId: this.id };
  }

  /** Whatever the cloud says; nothing is counted. */
  tryPush(ops: readonly Op[], options: PushOptions = {}): Promise<PushAnswer> {
    const { first = this.sent + 1, void: givenUp = null, protocol = protocolVersion } = options;
    return this.#home.engine.push(this.#caller, {
      protocol,
      epoch: this.epoch,
      firstStationSeq: first,
      ops: ops.map((op) => ({ op, void: givenUp })),
    });
  }

  async push(ops: readonly Op[], options: PushOptions = {}): Promise<Pushed> {
    const answer = refuseFault<Pushed>(await this.tryPush(ops, options), 'pushed');
    this.sent = Math.max(this.sent, answer.acked);
    return answer;
  }

  tryPull(after: number, limit = 500): Promise<PullAnswer> {
    return this.#home.engine.pull(this.#caller, {
      protocol: protocolVersion,
      epoch: this.epoch,
      after,
      limit,
    });
  }

  async pull(after: number, limit = 500): Promise<Page> {
    return refuseFault<Page>(await this.tryPull(after, limit), 'page');
  }

  snapshot(logSince = 0): Promise<SnapshotAnswer> {
    return this.#home.engine.snapshot(this.#caller, { protocol: protocolVersion, logSince });
  }

  history(after: Parameters<SyncEngine['history']>[1]['after'], limit: number): Promise<HistoryAnswer> {
    const request = { protocol: protocolVersion, epoch: this.epoch, after, limit };
    return this.#home.engine.history(this.#caller, request);
  }

  giveBack(rows: readonly LogRow[]): Promise<ReturnAnswer> {
    const request = { protocol: protocolVersion, epoch: this.epoch, rows };
    return this.#home.engine.giveBack(this.#caller, request);
  }
}
