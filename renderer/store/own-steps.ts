/**
 * What the person at this screen can take back and do again: what the station knows of them, and on top what is
 * still kept here. A step that was refused is passed over, so that the one before it can be reached.
 */
import type { CommandKind } from '#renderer/connection/commands.ts';
import type { Station } from '#renderer/connection/station.ts';
import type { SavedSteps, ViewStore } from '#renderer/host-stand/view.ts';
import { json } from '#shared/log/canonical-json.ts';
import { withGestureId } from '#shared/log/gesture-id.ts';
import { noSteps, type Step, type Steps, withStep } from '#shared/log/steps.ts';
import type { Gesture } from './gesture.ts';
import type { Settled } from './gesture-pile.ts';
import type { StandState } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

const opKinds: Readonly<Record<CommandKind, string>> = {
  'parties.add': 'party.add',
  'parties.edit': 'party.edit',
  'parties.callToTable': 'party.call',
  'parties.requeue': 'party.requeue',
  'parties.remove': 'party.remove',
  'parties.place': 'party.place',
  'parties.arrive': 'party.arrive',
  'parties.expect': 'party.expect',
  'parties.prioritise': 'party.prioritise',
  'parties.promise': 'party.promise',
  'parties.seat': 'party.seat',
  'parties.walkIn': 'party.walk-in',
  'seatings.clear': 'seating.clear',
  'seatings.move': 'seating.move',
  'seatings.stage': 'seating.stage',
  'seatings.swap': 'seating.swap',
  'tables.set': 'table.set',
  'tables.mark': 'table.mark',
  'tables.hold': 'table.hold',
  'tables.release': 'table.release',
  'tables.arrange': 'floor.arrange',
  'tables.combine': 'table.combine',
  'tables.split': 'table.split',
  'joins.set': 'join.set',
  'sections.set': 'section.set',
  'sections.assign': 'section.assign',
  'servers.cut': 'server.cut',
  'kitchen.pace': 'kitchen.pace',
  'serviceTypes.set': 'service-type.set',
  'queues.set': 'queue.set',
  'settings.set': 'settings.set',
  'conflicts.settle': 'conflict.settle',
  'log.undo': 'log.undo',
};

type MadeOp = Pick<Gesture, 'opId' | 'kind' | 'input' | 'gestureId'>;

/** The op a gesture becomes, as far as words and undo need it. */
export const stepOf = ({ opId, kind, input, gestureId }: MadeOp): Step => ({
  opId,
  kind: opKinds[kind],
  payload: withGestureId(json.safeParse(input).data ?? null, gestureId),
});

export const staffAt = ({ door }: Pick<StandState, 'door'>): string | null =>
  door?.kind === 'open' ? door.staffId : null;

type Known = {
  readonly staffId: string | null;
  readonly saved: SavedSteps | null;
  readonly pending: readonly Gesture[];
  readonly passed: readonly string[];
};

export function stepsNow({ staffId, saved, pending, passed }: Known): Steps {
  if (staffId === null) return noSteps;
  const known = saved?.staffId === staffId ? saved.steps : noSteps;
  const isSaved = (opId: string): boolean =>
    [...known.undo, ...known.redo].some((step) => step.opId === opId);
  const { undo, redo } = pending
    .filter((gesture) => gesture.staffId === staffId && !isSaved(gesture.opId))
    .map(stepOf)
    .reduce(withStep, known);
  const isLeft = ({ opId }: Step): boolean => !passed.includes(opId);
  return { undo: undo.filter(isLeft), redo: redo.filter(isLeft) };
}

/** Of the person at this screen, as far as it knows. */
export function stepsHere({ store, view }: Pick<ReadOptions, 'store' | 'view'>): Steps {
  const { pending, ...state } = store.getState();
  const { savedSteps: saved, passedSteps: passed } = view.getState();
  return stepsNow({ staffId: staffAt(state), saved, pending, passed });
}

/** An accepted gesture is a step of whoever made it. */
export function keepStep(view: ViewStore, gesture: Gesture, { kind }: Settled): void {
  if (kind !== 'accepted') return;
  view.setState(({ savedSteps: saved }) =>
    saved === null || saved.staffId !== gesture.staffId
      ? {}
      : { savedSteps: { ...saved, steps: withStep(saved.steps, stepOf(gesture)) } },
  );
}

type ReadOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly view: ViewStore;
};

/** Asks the station, again when something was accepted meanwhile: the answer may be from before it. */
export async function readSteps({ store, station, view }: ReadOptions): Promise<void> {
  for (;;) {
    const staffId = staffAt(store.getState());
    if (staffId === null) return;
    if (view.getState().savedSteps?.staffId !== staffId)
      view.setState({ savedSteps: { staffId, steps: noSteps, isRead: false } });
    const before = view.getState().savedSteps;
    const steps = await station.steps();
    if (staffAt(store.getState()) === staffId && view.getState().savedSteps === before) {
      view.setState({ savedSteps: { staffId, steps, isRead: true } });
      return;
    }
  }
}
