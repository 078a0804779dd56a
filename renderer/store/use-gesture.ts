/** Makes a gesture and says what became of it: done with Undo, done with a clash, or refused in plain words. */

import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import { deedOfCommand } from '#renderer/roles/deed-of-command.ts';
import { whyNot } from '#renderer/roles/deeds.ts';
import type { ToastAction } from '#renderer/ui/toast.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import { flagWords } from '#renderer/words/verdict-words.ts';
import { whyWords } from '#renderer/words/why-words.ts';
import type { Settled } from './gesture-pile.ts';
import { keptAlready } from './kept-already.ts';
import { staffAt, stepOf, stepsHere } from './own-steps.ts';
import { type StandServices, useServices } from './stand-context.tsx';
import { createUndo } from './undo.ts';

/** What is said once it is done; `about` is worth knowing with it, and the news wait for it, nothing else does. */
export type Done = string | { readonly title: string; readonly about: Promise<string> };

export type Gestures = {
  /** True when it was applied. The person is told what went wrong, and what was done unless they see it: `done` is null. */
  readonly make: <Kind extends CommandKind>(
    kind: Kind,
    input: CommandInputs[Kind],
    done: Done | null,
  ) => Promise<boolean>;
  /** One gesture for several subjects: each is an op of its own, one step takes back all that were done. */
  readonly makeAll: <Kind extends CommandKind>(
    kind: Kind,
    inputs: readonly CommandInputs[Kind][],
    done: (count: number) => string,
  ) => Promise<void>;
  /** Takes back the latest gesture of the person at this screen. */
  readonly undoLast: () => Promise<void>;
  /** One gesture by its ops, as somebody reads it. */
  readonly takeBack: ReturnType<typeof createUndo>['takeBack'];
  /** Does again what they took back last. */
  readonly redoLast: () => Promise<void>;
};

export function useGestures(): Gestures {
  const { t } = useTranslation();
  const services = useServices();
  return useMemo(() => createGestures(services, t), [services, t]);
}

/** Silent where there is nothing to tell: it was done, or taken back before it left. */
export function tellRefusal(
  { toasts, store, preferences }: Pick<StandServices, 'toasts' | 'store' | 'preferences'>,
  t: TFunction,
  answer: Settled,
): void {
  if (answer.kind === 'accepted' || answer.kind === 'withdrawn') return;
  const listener = { t, language: preferences.getState().language, state: store.getState() };
  const text = answer.kind === 'denied' ? t(`gestures.denied.${answer.why}`) : whyWords(listener, answer);
  toasts.show({ title: t('gestures.refused.title'), text, lasting: true });
}

/** Who may is said before the station is asked; it would say the same. */
function refuse({ toasts, store }: StandServices, t: TFunction, kind: CommandKind): boolean {
  const why = whyNot(t, store.getState().rights, deedOfCommand[kind]);
  if (why !== null) toasts.show({ title: t('gestures.refused.title'), text: why, lasting: true });
  return why !== null;
}

type Pressed = {
  readonly kind: CommandKind;
  readonly input: unknown;
  readonly undo: Pick<ReturnType<typeof createUndo>, 'undoMade'>;
};

/** Pressed again because nothing moved: the station does not answer, and what was done is kept. */
function isKept({ toasts, store }: StandServices, t: TFunction, { kind, input, undo }: Pressed): boolean {
  const { pending, rows } = store.getState();
  const kept = keptAlready(pending, kind, input);
  if (kept === undefined) return false;
  toasts.show({
    title: t('gestures.keptAlready.title', { deed: opDoneWords(t, stepOf(kept), rows) }),
    text: t('gestures.keptAlready.text'),
    action: { label: t('ui.undo'), onPress: () => void undo.undoMade([kept]) },
  });
  return true;
}

function sendAll<Kind extends CommandKind>(
  { send, store, mintId }: StandServices,
  kind: Kind,
  inputs: readonly CommandInputs[Kind][],
) {
  const staffId = staffAt(store.getState());
  const gestureId = inputs.length > 1 ? mintId() : null;
  return inputs.map((input) => ({
    ...send(kind, input, gestureId),
    ...{ kind, input: { ...input }, gestureId, staffId },
  }));
}

type Accepted = {
  readonly opId: string;
  readonly staffId: string | null;
  readonly flags: Extract<Settled, { readonly kind: 'accepted' }>['flags'];
  readonly action: ToastAction;
};

/** Nothing is told of what they took back before there was all to tell. */
async function tellDone(
  { toasts, store, view }: StandServices,
  t: TFunction,
  { done, opId, staffId, flags, action }: Accepted & { readonly done: Done },
): Promise<void> {
  const { title, about } = typeof done === 'string' ? { title: done, about: null } : done;
  const told = flags.map((flag) => flagWords({ t, rows: store.getState().rows }, flag));
  if (about !== null) {
    told.push(await about);
    const isOwn = staffAt(store.getState()) === staffId;
    if (isOwn && !stepsHere({ store, view }).undo.some((step) => step.opId === opId)) return;
  }
  const text = told.filter((words) => words !== '').join(' ');
  toasts.show({ title, action, ...(text === '' ? {} : { text }) });
}

function createGestures(services: StandServices, t: TFunction): Gestures {
  const { send, toasts, store, view } = services;
  const undo = createUndo({ services, t, tellRefusal: (answer) => tellRefusal(services, t, answer) });
  const undoing = (made: Parameters<typeof undo.undoMade>[0]): ToastAction => ({
    label: t('ui.undo'),
    onPress: () => void undo.undoMade(made),
  });
  const isRefused = (kind: CommandKind): boolean => refuse(services, t, kind);
  return {
    ...undo,
    makeAll: async (kind, inputs, done) => {
      if (isRefused(kind)) return;
      view.setState({ withdrawn: [] });
      const sent = sendAll(services, kind, inputs);
      const settled = await Promise.all(sent.map(async (step) => ({ step, answer: await step.answer })));
      const made = settled.filter(({ answer }) => answer.kind === 'accepted').map(({ step }) => step);
      if (made.length > 0) toasts.show({ title: done(made.length), action: undoing(made) });
      for (const { answer } of settled) tellRefusal(services, t, answer);
    },
    make: async (kind, input, done) => {
      if (isRefused(kind) || isKept(services, t, { kind, input, undo })) return false;
      view.setState({ withdrawn: [] });
      const staffId = staffAt(store.getState());
      const { opId, answer } = send(kind, input);
      const settled = await answer;
      if (settled.kind !== 'accepted') {
        tellRefusal(services, t, settled);
        return false;
      }
      toasts.closeRefused();
      const action = undoing([{ opId, kind, input: { ...input }, gestureId: null, staffId }]);
      if (done !== null) void tellDone(services, t, { done, opId, staffId, flags: settled.flags, action });
      return true;
    },
  };
}
