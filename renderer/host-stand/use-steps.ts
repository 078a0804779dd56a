/** Undo and redo as the page means them: where the room is drawn they stop at the drawing, for no guest is unseated there. */
import { useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { ownSteps } from '#renderer/store/undo.ts';
import { type Gestures, useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { opDoneWords } from '#renderer/words/op-words.ts';
import type { Steps } from '#shared/log/steps.ts';

export type StepsHere = Pick<Gestures, 'undoLast' | 'redoLast'>;

const drawn: ReadonlySet<string> = new Set(['table.set', 'floor.arrange', 'join.set', 'section.set']);

export function useSteps(): StepsHere {
  const { t } = useTranslation();
  const services = useServices();
  const { undoLast, redoLast } = useGestures();
  return useMemo(() => {
    const { view, store, toasts } = services;
    const within = async (way: keyof Steps, go: () => Promise<void>): Promise<void> => {
      const step =
        view.getState().page === 'floor-editor' ? (await ownSteps(services))[way].at(-1) : undefined;
      if (step === undefined || drawn.has(step.kind)) return go();
      const what = opDoneWords(t, step, store.getState().rows);
      toasts.show({ title: t(`gestures.drawing.${way}`), text: t('gestures.drawing.onStand', { what }) });
    };
    return { undoLast: () => within('undo', undoLast), redoLast: () => within('redo', redoLast) };
  }, [t, services, undoLast, redoLast]);
}
