/**
 * The keys that mean the same on every page: everything at hand, what the keys are, and the latest step of the person at
 * the screen. Silent behind a lock and while something is open over the page.
 */
import { useEffect, useRef } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type EverywhereKey, everywhereKeyOf } from './keys/stand-keys.ts';
import { useTellWhy } from './keys/use-tell-why.ts';
import { isInDialog, isTyping, isTypingWords, wordsIn } from './typing.ts';
import { type StepsHere, useSteps } from './use-steps.ts';
import type { ViewStore } from './view.ts';

export function useEverywhereKeys(): void {
  const { view, store } = useServices();
  const gestures = useSteps();
  const { t } = useTranslation();
  const tellWhy = useTellWhy();
  const entered = useRef('');
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent): void => {
      entered.current = wordsIn(target);
    };
    window.addEventListener('focusin', onFocus);
    return () => window.removeEventListener('focusin', onFocus);
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const key = everywhereKeyOf(event);
      if (key === null || event.defaultPrevented || store.getState().door?.kind !== 'open') return;
      if (isStep(key) && isInDialog(event.target, entered.current)) {
        event.preventDefault();
        tellWhy(t('keyReasons.closeFirst'));
        return;
      }
      const { panel, overlay } = view.getState();
      if (belongsToWords(key, event.target) || panel.kind !== 'none' || overlay !== 'none') return;
      event.preventDefault();
      run(key, view, gestures);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [view, store, gestures, t, tellWhy]);
}

const isStep = (key: EverywhereKey): boolean => key === 'undo' || key === 'redo';

/** A question mark may be part of a note, and a field has steps of its own to take back. */
function belongsToWords(key: EverywhereKey, target: EventTarget | null): boolean {
  if (key === 'palette') return false;
  return key === 'keys' ? isTyping(target) : isTypingWords(target);
}

function run(key: EverywhereKey, view: ViewStore, { undoLast, redoLast }: StepsHere): void {
  switch (key) {
    case 'palette':
    case 'keys':
      view.setState({ overlay: key, typed: '' });
      break;
    case 'undo':
      void undoLast();
      break;
    case 'redo':
      void redoLast();
      break;
  }
}
