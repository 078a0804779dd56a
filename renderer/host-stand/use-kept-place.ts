/**
 * Whoever is chosen goes: seated, or removed. Where the focus went with the card, it comes to whoever stands there now, so
 * that the next key goes on from there and not from the top.
 */
import { useEffect, useRef } from 'react';
import { focusLater } from '#renderer/commands/focus-later.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useWaiting } from './use-lists.ts';

const isFocusLost = (): boolean =>
  document.activeElement === null || document.activeElement === document.body;

export function useKeptPlace(): void {
  const { view } = useServices();
  const waiting = useWaiting();
  const before = useRef(waiting);
  useEffect(() => {
    const chosen = view.getState().selectedPartyId;
    const place = before.current.findIndex(({ id }) => id === chosen);
    before.current = waiting;
    const next = waiting[Math.min(place, waiting.length - 1)];
    if (place === -1 || next === undefined || waiting.some(({ id }) => id === chosen)) return;
    focusLater(() => {
      if (isFocusLost()) view.setState({ focusPartyId: next.id });
    });
  }, [view, waiting]);
}
