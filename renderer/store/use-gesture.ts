/** Makes a gesture and says what became of it: done with Undo, done with a clash, or refused in plain words. */

import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CommandInputs, CommandKind } from '#renderer/connection/commands.ts';
import { flagWords } from '#renderer/words/verdict-words.ts';
import { whyWords } from '#renderer/words/why-words.ts';
import type { Settled } from './gesture-sender.ts';
import { type StandServices, useServices } from './stand-context.tsx';

export type Gestures = {
  /** True when it was applied; whatever happens, the person is told. */
  readonly make: <Kind extends CommandKind>(
    kind: Kind,
    input: CommandInputs[Kind],
    done: string,
  ) => Promise<boolean>;
  /** Takes back the latest gesture made at this screen. */
  readonly undoLast: () => Promise<void>;
};

export function useGestures(): Gestures {
  const { t } = useTranslation();
  const services = useServices();
  return useMemo(() => createGestures(services, t), [services, t]);
}

export function tellRefusal(
  { toasts, store, preferences }: Pick<StandServices, 'toasts' | 'store' | 'preferences'>,
  t: TFunction,
  answer: Exclude<Settled, { readonly kind: 'accepted' }>,
): void {
  const listener = { t, language: preferences.getState().language, state: store.getState() };
  const text = answer.kind === 'denied' ? t(`gestures.denied.${answer.why}`) : whyWords(listener, answer);
  toasts.show({ title: t('gestures.refused.title'), text, lasting: true });
}

function createGestures(services: StandServices, t: TFunction): Gestures {
  const { send, toasts, store, view } = services;

  const undo = async (targetOpId: string): Promise<void> => {
    view.setState(({ undoStack }) => ({ undoStack: undoStack.filter((opId) => opId !== targetOpId) }));
    const answer = await send('log.undo', { targetOpId }).answer;
    if (answer.kind === 'accepted') toasts.show({ title: t('gestures.done.undone') });
    else tellRefusal(services, t, answer);
  };

  return {
    make: async (kind, input, done) => {
      const { opId, answer } = send(kind, input);
      const settled = await answer;
      if (settled.kind !== 'accepted') {
        tellRefusal(services, t, settled);
        return false;
      }
      view.setState(({ undoStack }) => ({ undoStack: [...undoStack, opId].slice(-50) }));
      const teller = { t, rows: store.getState().rows };
      const text = settled.flags.map((flag) => flagWords(teller, flag)).join(' ');
      const action = { label: t('ui.undo'), onPress: () => void undo(opId) };
      toasts.show({ title: done, action, ...(text === '' ? {} : { text }) });
      return true;
    },
    undoLast: async () => {
      const targetOpId = view.getState().undoStack.at(-1);
      if (targetOpId === undefined) toasts.show({ title: t('gestures.nothingToUndo') });
      else await undo(targetOpId);
    },
  };
}
