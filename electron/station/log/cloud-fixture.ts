// The cloud at its smallest, as a yardstick for the station's log: ops are reduced on confirmed rows in the order they
// arrive, and nothing is ever kept apart from the list of log rows.
import {
  type HistoryAnswer,
  type HistoryRequest,
  type LogRow,
  type PlacedRow,
  type PullAnswer,
  type PushAnswer,
  type PushRequest,
  protocolVersion,
  type ReturnAnswer,
  type ReturnRequest,
} from '#shared/contracts/protocol.ts';
import type { Writer } from '#shared/log/define-op.ts';
import type { Effect } from '#shared/log/effect.ts';
import { findEntity } from '#shared/log/entities.ts';
import { sweepOf, swept } from '#shared/log/fold.ts';
import { type Op, op, type StationId } from '#shared/log/op.ts';
import { type Reduced, reduce } from '#shared/log/reduce.ts';
import { must } from '#shared/must.ts';
import type { Page, Snapshot } from './delivery.ts';
import { evening, stationIdOf } from './log-fixture.ts';
import type { StationLog } from './station-log.ts';

export class TestCloud {
  epoch = 'first';
  rows: LogRow[] = [];
  acked = new Map<string, number>();
  restoredHead = 0;
  tooOldFor: string | null = null;

  /** Confirmed rows by folding the whole log. */
  state(upTo = this.rows.length): Map<string, PlacedRow> {
    const state = new Map<string, PlacedRow>();
    for (const { seq, op, verdict, effects } of this.rows.slice(0, upTo)) {
      for (const { kind, id, after } of effects) {
        if (after === null) state.delete(`${kind} ${id}`);
        else state.set(`${kind} ${id}`, { kind, seq, row: after });
      }
      const sweep = sweepOf(op, verdict);
      if (sweep === null) continue;
      for (const [key, placed] of state) {
        const row = swept(placed.kind, placed.row, sweep);
        if (row === null) state.delete(key);
        else state.set(key, { ...placed, row });
      }
    }
    return state;
  }

  append(op: Op, { writer = 'cloud', station = stationIdOf('cloud'), recorded }: Arrival = {}): LogRow {
    const known = this.rows.find((row) => row.op.opId === op.opId);
    if (known !== undefined) return known;
    const { verdict, effects } = recorded ?? this.#reduce(op, writer);
    const seq = this.rows.length + 1;
    const stationSeq = (this.acked.get(station) ?? 0) + 1;
    const row: LogRow = { seq, stationId: station, stationSeq, op, verdict, effects, receivedAt: evening };
    this.rows.push(row);
    return row;
  }

  #reduce(op: Op, writer: Writer): Reduced {
    const state = this.state();
    return reduce({
      op,
      writer,
      source: {
        row: (kind, id) => state.get(`${kind} ${id}`)?.row ?? null,
        op: (opId) => {
          const row = this.rows.find(({ op: { opId: known } }) => known === opId);
          return row === undefined ? null : { kind: row.op.kind, verdict: row.verdict, effects: row.effects };
        },
      },
    });
  }

  push(station: StationId, { epoch, firstStationSeq, ops }: PushRequest): PushAnswer {
    if (epoch !== this.epoch) return { kind: 'wrong-epoch', epoch: this.epoch, head: this.restoredHead };
    const { tooOldFor: opKind } = this;
    if (opKind !== null && ops.some(({ op: { kind } }) => kind === opKind))
      return { kind: 'cloud-too-old', opKind };
    const acked = this.acked.get(station) ?? 0;
    if (firstStationSeq > acked + 1) return { kind: 'gap', expected: acked + 1 };
    for (const [at, entry] of ops.entries()) {
      const stationSeq = firstStationSeq + at;
      const isKnown = this.rows.some(({ op }) => op.opId === entry.op.opId);
      if (!isKnown && stationSeq <= (this.acked.get(station) ?? 0)) return { kind: 'station-forked', acked };
      this.#take(station, entry);
      this.acked.set(station, Math.max(stationSeq, this.acked.get(station) ?? 0));
    }
    const answers = ops
      .map((entry) => this.append(op.parse(entry.op)))
      .map(({ op: { opId }, seq, verdict }) => ({ opId, seq, verdict }));
    return { kind: 'pushed', answers, acked: this.acked.get(station) ?? 0, head: this.rows.length, epoch };
  }

  #take(station: StationId, { op: sent, void: reason }: PushRequest['ops'][number]): void {
    const effects: readonly Effect[] = [];
    const recorded =
      reason === null ? {} : { recorded: { verdict: { kind: 'refused', reason } as const, effects } };
    this.append(op.parse(sent), { writer: 'station', station, ...recorded });
  }

  page(after: number, limit = 500): Page {
    return { rows: this.rows.slice(after, after + limit), head: this.rows.length, epoch: this.epoch };
  }

  pull(after: number, epoch: string, limit = 500): PullAnswer {
    if (epoch !== this.epoch || after > this.rows.length) {
      return { kind: 'wrong-epoch', epoch: this.epoch, head: Math.min(this.restoredHead, this.rows.length) };
    }
    return { kind: 'page', ...this.page(after, limit) };
  }

  snapshot(): Snapshot {
    const entities = [...this.state().values()].filter(({ kind, row }) => findEntity(kind)?.isOpen(row));
    return { kind: 'snapshot', epoch: this.epoch, cursor: this.rows.length, acked: 0, entities, log: [] };
  }

  history({ after, limit }: HistoryRequest): HistoryAnswer {
    const closed = [...this.state().values()]
      .filter(({ kind, row }) => findEntity(kind)?.isOpen(row) === false)
      .sort((left, right) => right.seq - left.seq || (left.row.id < right.row.id ? 1 : -1));
    const from = after === null ? 0 : closed.findIndex(({ row }) => row.id === after.id) + 1;
    const rows = closed.slice(from, from + limit);
    const last = rows.at(-1);
    const next = last === undefined || rows.length < limit ? null : { ...last, id: last.row.id };
    return { kind: 'history', rows, next };
  }

  giveBack({ epoch, rows }: ReturnRequest): ReturnAnswer {
    if (epoch !== this.epoch) return { kind: 'wrong-epoch', epoch: this.epoch, head: this.restoredHead };
    const head = this.rows.length;
    for (const { op, stationId: station, verdict, effects } of rows) {
      this.append(op, { station, recorded: { verdict, effects } });
    }
    return { kind: 'returned', taken: this.rows.length - head, head: this.rows.length, epoch };
  }

  /** Back to an earlier moment, as a restored backup is. */
  restore(head: number): void {
    const lost = this.rows.splice(head);
    for (const { stationId, stationSeq } of lost) {
      this.acked.set(stationId, Math.min(stationSeq - 1, this.acked.get(stationId) ?? 0));
    }
    this.restoredHead = head;
    this.epoch = `after ${this.epoch}`;
  }
}

interface Arrival {
  readonly writer?: Writer;
  readonly station?: StationId;
  readonly recorded?: Reduced;
}

/** A new station, as far as the cloud is. */
export function joinCloud(log: StationLog, cloud: TestCloud): void {
  log.delivery.applySnapshot(cloud.snapshot());
}

/** Pushes one batch; `isHeard` false: the cloud took it and the answer was lost. */
export function pushBatch(log: StationLog, cloud: TestCloud, isHeard = true): PushAnswer | null {
  const batch = log.delivery.nextBatch();
  if (batch === null) return null;
  const { stationId, epoch } = log.delivery.state();
  const request = { protocol: protocolVersion, epoch: must(epoch, 'an epoch'), ...batch };
  const answer = cloud.push(must(stationId, 'an identity'), request);
  if (isHeard && answer.kind === 'pushed') log.delivery.takeAnswers(batch, answer);
  return answer;
}

export function pullPages(log: StationLog, cloud: TestCloud, limit = 500): void {
  while (log.delivery.state().cursor < cloud.rows.length) {
    log.delivery.applyPage(cloud.page(log.delivery.state().cursor, limit));
  }
}
