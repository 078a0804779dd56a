// What one person did at this station and can still take back or do again, read from the log and the outbox: it is
// the same before and after a reload, and nobody's steps are in it but their own.
import { findOp } from '#shared/log/catalogue.ts';
import type { Effect } from '#shared/log/effect.ts';
import type { Op } from '#shared/log/op.ts';
import { noSteps, type Steps, withStep } from '#shared/log/steps.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import type { Store } from './store.ts';

interface Done {
  readonly op: Op;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

/** As many of the newest log rows are read; a busy hour of several stations has fewer. */
const readAtMost = 300;

export function ownSteps({ log, outbox, states }: Store, staffId: string): Steps {
  const { stationId } = states.read();
  const before = Number.MAX_SAFE_INTEGER;
  const confirmed = log
    .newest({ before, limit: readAtMost })
    .filter((row) => row.stationId === stationId)
    .reverse();
  const queued = outbox.all().filter(({ voidReason }) => voidReason === null);
  return [...confirmed, ...queued]
    .filter(({ op }) => op.actor.id === staffId)
    .filter(isStep)
    .map(({ op: { opId, kind, payload } }) => ({ opId, kind, payload }))
    .reduce(withStep, noSteps);
}

const isStep = ({ op, verdict, effects }: Done): boolean =>
  verdict.kind === 'accepted' &&
  findOp(op.kind)?.undoable === true &&
  effects.length > 0 &&
  !effects.some(isSetup);

/** What a restaurant was set up with does not go by pressing undo once too often. */
export const isSetup = ({ kind, before }: Effect): boolean =>
  before === null && (kind === 'queue' || kind === 'settings');
