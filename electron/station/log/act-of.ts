// Makes a line of the feed of an op: what it took back, whether it was taken back itself, and whether it can be.
import { groupOf } from '#shared/activity/act-group.ts';
import { findOp } from '#shared/log/catalogue.ts';
import type { Effect } from '#shared/log/effect.ts';
import { enteredLater } from '#shared/log/entered-later.ts';
import { gestureIdOf } from '#shared/log/gesture-id.ts';
import { happenedAt, type Op } from '#shared/log/op.ts';
import { undoneOpId } from '#shared/log/undone-op-id.ts';
import { seenIn } from '#shared/text/unseen.ts';
import type { Act, Target } from './act.ts';
import type { Activity } from './activity.ts';
import { findStored } from './find-stored.ts';
import { isSetup } from './own-steps.ts';
import type { Store } from './store.ts';

/** An op where it lies, and the station it is from. */
export interface FoundOp extends Activity {
  readonly otherStationId: string | null;
  readonly voidReason: Act['refusal'];
}

export function actOf(store: Store, found: FoundOp, undoableSince: number): Act {
  const { op, verdict, effects, state, otherStationId, voidReason } = found;
  const target = targetOf(store, op);
  const { opId, kind, payload, actor } = op;
  const at = happenedAt(op);
  const undone = undoneBy(store, opId);
  return {
    opId,
    kind,
    payload: seenIn(payload),
    group: groupOf(target?.kind ?? kind),
    actor,
    happenedAt: at,
    enteredAt: enteredLater(payload),
    state,
    refusal: voidReason ?? (verdict.kind === 'refused' ? verdict.reason : null),
    flags: verdict.kind === 'accepted' ? verdict.flags : [],
    otherStationId,
    screen: otherStationId === null ? store.screens.find(opId) : null,
    undoneBy: undone,
    turns: turnsOf(store, op, undone),
    canUndo:
      target === null &&
      at >= undoableSince &&
      state !== 'void' &&
      verdict.kind === 'accepted' &&
      isStep(op, effects),
    target,
  };
}

const isStep = ({ kind }: Op, effects: readonly Effect[]): boolean =>
  findOp(kind)?.undoable === true && effects.length > 0 && !effects.some(isSetup);

/** What a person would name: behind a step back of a step back stands the step itself. */
function targetOf(store: Store, op: Op): Target | null {
  let isRedo = true;
  let target: Op | undefined = op;
  for (let depth = 0; depth < 20 && target?.kind === 'log.undo'; depth += 1) {
    isRedo = !isRedo;
    target = findStored(store, undoneOpId(target) ?? '')?.op;
  }
  if (target === op || target === undefined) return null;
  return { kind: target.kind, payload: seenIn(target.payload), isRedo };
}

/** All that the same person did with the same gesture and that is done, or taken back, as this is. */
function turnsOf(store: Store, { opId, payload, actor }: Op, undone: string | null): readonly string[] {
  const gestureId = gestureIdOf(payload);
  if (gestureId === null) return [undone ?? opId];
  const sought = { gestureId, actorId: actor.id };
  return [...store.log.ofGesture(sought), ...store.outbox.ofGesture(sought)]
    .map((made) => ({ made, by: undoneBy(store, made) }))
    .filter(({ by }) => (by === null) === (undone === null))
    .map(({ made, by }) => by ?? made);
}

/** The step back that stands, if any: it may have been taken back itself. */
export function undoneBy(store: Store, opId: string, depth = 0): string | null {
  if (depth > 20) return null;
  const undos = [...store.log.undosOf(opId), ...store.outbox.undosOf(opId)];
  return undos.find((undo) => undoneBy(store, undo, depth + 1) === null) ?? null;
}
