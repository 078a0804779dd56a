// What one person did at one screen and can still take back or do again there, read from the log and the outbox: it is
// the same before and after a reload, and nobody's steps are in it but their own. What they did at another screen is
// taken back there, or by its line in the feed.
import { findOp } from '#shared/log/catalogue.ts';
import type { Effect } from '#shared/log/effect.ts';
import type { Op } from '#shared/log/op.ts';
import { noSteps, type Step, type Steps, withStep } from '#shared/log/steps.ts';
import { undoneOpId } from '#shared/log/undone-op-id.ts';
import type { Verdict } from '#shared/log/verdict.ts';
import type { Store } from './store.ts';

interface Done {
  readonly op: Op;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
}

/** As many of the newest log rows are read; a busy hour of several stations has fewer. */
const readAtMost = 300;

export interface Maker {
  readonly staffId: string;
  readonly screenId: string;
}

export function ownSteps({ log, outbox, states, screens }: Store, { staffId, screenId }: Maker): Steps {
  const { stationId } = states.read();
  const before = Number.MAX_SAFE_INTEGER;
  const confirmed = log
    .newest({ before, limit: readAtMost })
    .filter((row) => row.stationId === stationId)
    .reverse();
  const isHere = ({ opId }: Step): boolean => screens.find(opId)?.screenId === screenId;
  const queued = outbox.all().filter(({ voidReason }) => voidReason === null);
  return [...confirmed, ...queued]
    .filter(({ op }) => op.actor.id === staffId)
    .filter(isStep)
    .map(({ op: { opId, kind, payload } }) => ({ opId, kind, payload }))
    .reduce((steps, step) => (isHere(step) || isOf(steps, step) ? withStep(steps, step) : steps), noSteps);
}

/** A step of here that was taken back, or done again, at another screen. */
const isOf = ({ undo, redo }: Steps, step: Step): boolean => {
  const targetOpId = undoneOpId(step);
  return [...undo, ...redo].some(({ opId }) => opId === targetOpId);
};

const isStep = ({ op, verdict, effects }: Done): boolean =>
  verdict.kind === 'accepted' &&
  findOp(op.kind)?.undoable === true &&
  effects.length > 0 &&
  !effects.some(isSetup);

/** What a restaurant was set up with does not go by pressing undo once too often. */
export const isSetup = ({ kind, before }: Effect): boolean =>
  before === null && (kind === 'queue' || kind === 'settings');
