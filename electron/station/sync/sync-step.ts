// The steps of syncing, one request each: snapshot, push, pull, history. A step is done when its answer is in the
// database; a fault of the cloud goes back to the round, a SyncFailure is thrown through it.
import { protocolVersion, pullRowsLimit, type SyncFault } from '#shared/contracts/protocol.ts';
import type { Op } from '#shared/log/op.ts';
import { must } from '#shared/must.ts';
import type { StationLog } from '../log/station-log.ts';
import type { CloudPort } from './cloud-port.ts';
import { SyncFailure } from './sync-failure.ts';

export interface StepTools {
  readonly log: StationLog;
  readonly cloud: CloudPort;
  readonly signal: AbortSignal;
  readonly now: () => number;
  /** What a station writes first when the restaurant's log is empty. */
  readonly seed: () => readonly Op[];
}

/** `quiet`: there was nothing (more) to do. `behind`: the log must be pulled first. */
export type StepEnd = SyncFault | Moved | { readonly kind: 'quiet' } | { readonly kind: 'behind' };

interface Moved {
  readonly kind: 'moved';
}

const moved: Moved = { kind: 'moved' };
const quiet: StepEnd = { kind: 'quiet' };

const historyRowsLimit = 500;
/** How far back a new station's activity goes at once. */
const snapshotLogMs = 24 * 60 * 60 * 1000;

const epochOf = ({ log }: StepTools): string =>
  must(log.delivery.state().epoch, 'an epoch after the snapshot');

export async function snapshotStep(tools: StepTools): Promise<SyncFault | Moved> {
  const { log, cloud, signal, now, seed } = tools;
  const request = { protocol: protocolVersion, logSince: now() - snapshotLogMs };
  const answer = await cloud.snapshot(request, signal);
  if (answer.kind !== 'snapshot') return answer;
  signal.throwIfAborted();
  log.delivery.applySnapshot(answer);
  if (answer.cursor === 0 && log.openRows().length === 0) for (const op of seed()) log.commit(op);
  return moved;
}

export async function pushStep(tools: StepTools): Promise<StepEnd> {
  const { log, cloud, signal } = tools;
  const batch = log.delivery.nextBatch();
  if (batch === null) return quiet;
  const answer = await cloud.push({ protocol: protocolVersion, epoch: epochOf(tools), ...batch }, signal);
  if (answer.kind !== 'pushed') return answer;
  signal.throwIfAborted();
  const { cursor } = log.delivery.state();
  if (answer.head < cursor) return { kind: 'wrong-epoch', epoch: answer.epoch, head: answer.head };
  if (!log.delivery.takeAnswers(batch, answer)) {
    throw new SyncFailure('bad-answer', 'the answers are not those to the ops that were sent');
  }
  return moved;
}

export async function pullStep(tools: StepTools): Promise<StepEnd> {
  const { log, cloud, signal } = tools;
  const { cursor } = log.delivery.state();
  const request = { protocol: protocolVersion, epoch: epochOf(tools), after: cursor, limit: pullRowsLimit };
  const answer = await cloud.pull(request, signal);
  if (answer.kind !== 'page') return answer;
  signal.throwIfAborted();
  if (answer.head < cursor) return { kind: 'wrong-epoch', epoch: answer.epoch, head: answer.head };
  if (log.delivery.applyPage(answer) === 'hole') {
    throw new SyncFailure('bad-answer', `rows are missing after ${cursor}`);
  }
  const state = log.delivery.state();
  if (answer.rows.length === 0 && state.cursor < answer.head) {
    throw new SyncFailure('bad-answer', `no rows after ${cursor} below ${answer.head}`);
  }
  return state.cursor < state.head ? moved : quiet;
}

/** Older rows come last, a page at a time, so that tonight's changes never wait for them. */
export async function historyStep(tools: StepTools): Promise<StepEnd> {
  const { log, cloud, signal } = tools;
  const { backfill } = log.delivery.state();
  if (backfill.kind !== 'under-way') return quiet;
  const request = {
    protocol: protocolVersion,
    epoch: epochOf(tools),
    after: backfill.after,
    limit: historyRowsLimit,
  };
  const answer = await cloud.history(request, signal);
  if (answer.kind !== 'history') return answer;
  signal.throwIfAborted();
  return log.delivery.fillHistory(answer) === 'ahead' ? { kind: 'behind' } : moved;
}
