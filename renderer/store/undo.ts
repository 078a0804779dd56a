/**
 * Takes back and does again, one step at a time and only the steps of the person at the screen. A gesture that never
 * left is simply withdrawn; one whose answer is not known is taken back right after it is answered.
 */
import type { TFunction } from 'i18next';
import { opDoneWords } from '#renderer/words/op-words.ts';
import type { Step, Steps } from '#shared/log/steps.ts';
import type { Gesture } from './gesture.ts';
import type { Settled } from './gesture-pile.ts';
import { readSteps, staffAt, stepOf, stepsNow } from './own-steps.ts';
import type { StandServices } from './stand-context.tsx';

type Desk = {
  readonly services: StandServices;
  readonly t: TFunction;
  readonly tellRefusal: (answer: Settled) => void;
};

type Told = 'undone' | 'redone';

type NamedStep = { readonly opId: string; readonly what: string };

type Undo = {
  readonly undoLast: () => Promise<void>;
  readonly redoLast: () => Promise<void>;
  /** One op by its id, whoever made it, at this screen or another. */
  readonly takeBack: (op: NamedStep, told: Told) => Promise<void>;
  /** One gesture out of order, by the button on its toast; nothing when somebody else is here by now. */
  readonly undoOne: (gesture: Pick<Gesture, 'opId' | 'kind' | 'input' | 'staffId'>) => Promise<void>;
};

export function createUndo(desk: Desk): Undo {
  const { services, t } = desk;
  const { toasts, store } = services;
  return {
    undoLast: async () => {
      const step = (await ownSteps(services)).undo.at(-1);
      if (step === undefined) toasts.show({ title: t('gestures.nothingToUndo') });
      else await turn(desk, step, 'undone');
    },
    redoLast: async () => {
      const step = (await ownSteps(services)).redo.at(-1);
      const kept = store.getState().pending.some(({ opId }) => opId === step?.opId);
      const withdrawn = services.view.getState().withdrawn.findLast(isOwn(services));
      if (withdrawn !== undefined && !kept) await makeAgain(desk, withdrawn);
      else if (step === undefined) toasts.show({ title: t('gestures.nothingToRedo') });
      else await turn(desk, step, 'redone');
    },
    takeBack: (op, told) => takeBack(desk, op, told),
    undoOne: async (gesture) => {
      if (isOwn(services)(gesture)) await turn(desk, stepOf(gesture), 'undone');
      else toasts.show({ title: t('gestures.nothingToUndo') });
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
  const { savedSteps: saved, passedSteps: passed } = view.getState();
  const state = store.getState();
  return stepsNow({ staffId: staffAt(state), saved, pending: state.pending, passed });
}

/** After this long without an answer a person is told that the step waits. */
const slowMs = 800;

async function turn(desk: Desk, step: Step, told: Told): Promise<void> {
  const { services, t } = desk;
  const { withdraw, store, view, toasts } = services;
  const what = opDoneWords(t, step, store.getState().rows);
  const withdrawn = withdraw(step.opId);
  if (withdrawn !== null) {
    if (withdrawn.kind !== 'log.undo') {
      view.setState((now) => ({ withdrawn: [...now.withdrawn, withdrawn] }));
    }
    toasts.show({ title: t(`gestures.step.${told}`, { what }) });
    return;
  }
  await takeBack(desk, { opId: step.opId, what }, told);
}

async function takeBack(desk: Desk, { opId, what }: NamedStep, told: Told): Promise<void> {
  const { services, t, tellRefusal } = desk;
  const { send, store, view, toasts } = services;
  const { link } = store.getState();
  const { answer } = send('log.undo', { targetOpId: opId });
  const tellKept = (): void => toasts.show({ title: t(`gestures.kept.${told}`, { what }) });
  const timer = setTimeout(tellKept, link.kind === 'lost' ? 0 : slowMs);
  const settled = await answer;
  clearTimeout(timer);
  if (settled.kind === 'accepted') toasts.show({ title: t(`gestures.step.${told}`, { what }) });
  else tellRefusal(settled);
  if (settled.kind === 'refused') {
    view.setState(({ passedSteps }) => ({ passedSteps: [...passedSteps, opId] }));
  }
}

/** It never was, so it is made as if for the first time. */
async function makeAgain({ services, t, tellRefusal }: Desk, gesture: Gesture): Promise<void> {
  const { again, view, store, toasts } = services;
  view.setState(({ withdrawn }) => ({ withdrawn: withdrawn.filter((each) => each !== gesture) }));
  const what = opDoneWords(t, stepOf(gesture), store.getState().rows);
  const settled = await again(gesture).answer;
  if (settled.kind === 'accepted') toasts.show({ title: t('gestures.step.redone', { what }) });
  else tellRefusal(settled);
}
