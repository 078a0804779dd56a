/** Ctrl+Z and Ctrl+Shift+Z on every page: the latest step of the person at the screen. Silent behind a lock. */
import { useEffect } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { isTypingWords } from './typing.ts';

export function useUndoKeys(): void {
  const { view, store } = useServices();
  const { undoLast, redoLast } = useGestures();
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isUndo(event) || isTypingWords(event.target)) return;
      if (view.getState().panel.kind !== 'none' || store.getState().door?.kind !== 'open') return;
      event.preventDefault();
      if (event.shiftKey) void redoLast();
      else void undoLast();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [view, store, undoLast, redoLast]);
}

const isUndo = (event: KeyboardEvent): boolean =>
  (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === 'z';
