/**
 * Takes back and does again, one gesture at a time and only those of the person at the screen. A gesture that never
 * left is simply withdrawn; one whose answer is not known is taken back right after it is answered.
 */
import type { TFunction } from 'i18next';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { isOfGesture } from '#shared/log/gesture-id.ts';
import type { Step, Steps } from '#shared/log/steps.ts';
import type { Gesture } from './gesture.ts';
import type { Settled } from './gesture-pile.ts';
import { readSteps, staffAt, stepOf, stepsHere } from './own-steps.ts';
import type { StandServices } from './stand-context.tsx';

type Desk = {
  readonly services: StandServices;
  readonly t: TFunction;
  readonly tellRefusal: (answer: Settled) => void;
};

type Told = 'undone' | 'redone';

type NamedStep = { readonly opId: string; readonly what: string };

/** The ops of a gesture that stand, in the order they were made, by what a person would call it. */
type NamedGesture = { readonly opIds: readonly string[]; readonly what: string };

type Made = Pick<Gesture, 'opId' | 'kind' | 'input' | 'gestureId' | 'staffId'>;

type Undo = {
  readonly undoLast: () => Promise<void>;
  readonly redoLast: () => Promise<void>;
  /** One gesture by its ops, whoever made it, at this screen or another. */
  readonly takeBack: (gesture: NamedGesture, told: Told) => Promise<void>;
  /** What one gesture made, out of order, by the button on its toast; nothing when somebody else is here by now. */
  readonly undoMade: (made: readonly Made[]) => Promise<void>;
};

export function createUndo(desk: Desk): Undo {
  const { services, t } = desk;
  const { toasts } = services;
  return {
    undoLast: async () => {
      const { undo } = await ownSteps(services);
      const last = undo.at(-1);
      if (last === undefined) toasts.show({ title: t('gestures.nothingToUndo') });
      else await tell(desk, back(desk, undo.filter(isOfGesture(last))), 'undone');
    },
    redoLast: async () => {
      const { redo } = await ownSteps(services);
      const again = againNow(services, redo.at(-1));
      if (again === undefined) toasts.show({ title: t('gestures.nothingToRedo') });
      else await tell(desk, forth(desk, redo, again), 'redone');
    },
    takeBack: ({ opIds, what }, told) => {
      const turn = (opId: string): Turning => takenBack(desk, { opId, what });
      return tell(desk, told === 'undone' ? lastFirst(opIds, turn) : opIds.map(turn), told);
    },
    undoMade: async (made) => {
      const own = made.filter(isOwn(services)).map(stepOf);
      if (own.length === 0) toasts.show({ title: t('gestures.nothingToUndo') });
      else await tell(desk, back(desk, own), 'undone');
    },
  };
}

const isOwn =
  ({ store }: StandServices) =>
  ({ staffId }: Pick<Gesture, 'staffId'>): boolean =>
    staffId !== null && staffId === staffAt(store.getState());

/** Somebody who came in a moment ago is not told that nothing is theirs. */
export async function ownSteps({ store, station, view }: StandServices): Promise<Steps> {
  const { savedSteps: heard } = view.getState();
  const isHeard = heard?.isRead === true && heard.staffId === staffAt(store.getState());
  if (!isHeard && store.getState().link.kind === 'live') {
    await readSteps({ store, station, view }).catch(() => undefined);
  }
  return stepsHere({ store, view });
}

/** What was taken back last: a gesture that never left comes before a step, unless that step is still kept here too. */
function againNow(services: StandServices, step: Step | undefined): Step | undefined {
  const { store, view } = services;
  const isKept = store.getState().pending.some(({ opId }) => opId === step?.opId);
  const withdrawn = isKept ? undefined : view.getState().withdrawn.findLast(isOwn(services));
  return withdrawn === undefined ? step : stepOf(withdrawn);
}

/** A step on its way back or forth; `answer` is null where it never left, so that nobody has to be asked. */
type Turning = NamedStep & { readonly answer: Promise<Settled> | null };

/** The latest of them is turned first, as they lie on each other; they are told in the order they were made. */
const lastFirst = <Made>(made: readonly Made[], turn: (one: Made) => Turning): readonly Turning[] =>
  made.toReversed().map(turn).toReversed();

const back = (desk: Desk, steps: readonly Step[]): readonly Turning[] =>
  lastFirst(steps, (step) => turned(desk, step));

function forth(desk: Desk, redo: readonly Step[], again: Step): readonly Turning[] {
  const { withdrawn } = desk.services.view.getState();
  const isWith = isOfGesture(again);
  const gestures = withdrawn.filter(isOwn(desk.services)).filter((gesture) => isWith(stepOf(gesture)));
  const steps = redo.filter(isWith);
  return [
    ...steps.toReversed().map((step) => turned(desk, step)),
    ...gestures.toReversed().map((gesture) => madeAgain(desk, gesture)),
  ];
}

const whatOf = ({ services, t }: Desk, step: Step): string =>
  opDoneWords(t, step, services.store.getState().rows);

function turned(desk: Desk, step: Step): Turning {
  const { withdraw, view } = desk.services;
  const { opId } = step;
  const what = whatOf(desk, step);
  const withdrawn = withdraw(opId);
  if (withdrawn === null) return takenBack(desk, { opId, what });
  if (withdrawn.kind !== 'log.undo') {
    view.setState((now) => ({ withdrawn: [...now.withdrawn, withdrawn] }));
  }
  return { opId, what, answer: null };
}

function takenBack({ services }: Desk, { opId, what }: NamedStep): Turning {
  const { answer } = services.send('log.undo', { targetOpId: opId });
  return { opId, what, answer };
}

/** It never was, so it is made as if for the first time. */
function madeAgain(desk: Desk, gesture: Gesture): Turning {
  const { again, view } = desk.services;
  view.setState(({ withdrawn }) => ({ withdrawn: withdrawn.filter((each) => each !== gesture) }));
  const { opId, answer } = again(gesture);
  return { opId, what: whatOf(desk, stepOf(gesture)), answer };
}

/** After this long without an answer a person is told that the step waits. */
const slowMs = 800;

async function tell(desk: Desk, turning: readonly Turning[], told: Told): Promise<void> {
  const { services, t, tellRefusal } = desk;
  const { store, view, toasts } = services;
  const tellKept = (): void =>
    toasts.show({ title: t(`gestures.kept.${told}`, { what: wordsOf(t, turning) }) });
  const isAsked = turning.some(({ answer }) => answer !== null);
  const timer = isAsked
    ? setTimeout(tellKept, store.getState().link.kind === 'lost' ? 0 : slowMs)
    : undefined;
  const settled = await Promise.all(turning.map(async (step) => ({ step, answer: await step.answer })));
  clearTimeout(timer);
  const done = settled.filter(({ answer }) => answer === null || answer.kind === 'accepted');
  if (done.length > 0) {
    const what = wordsOf(
      t,
      done.map(({ step }) => step),
    );
    toasts.show({ title: t(`gestures.step.${told}`, { what }) });
  }
  for (const { step, answer } of settled) {
    if (answer !== null) tellRefusal(answer);
    if (answer?.kind === 'refused')
      view.setState(({ passedSteps }) => ({ passedSteps: [...passedSteps, step.opId] }));
  }
}

/** The first by name, the others by their number. */
function wordsOf(t: TFunction, steps: readonly NamedStep[]): string {
  const [first, ...others] = steps;
  if (first === undefined) return '';
  if (others.length === 0) return first.what;
  return t('gestures.step.several', { what: first.what, count: others.length });
}
