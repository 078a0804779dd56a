/** The keyboard of the feed: arrows walk the lines, U takes one back or does it again, / goes to the search. */
import { type RefObject, useEffect } from 'react';
import { isTyping } from '#renderer/host-stand/typing.ts';

type Keys = {
  readonly ids: readonly string[];
  readonly current: string | null;
  readonly search: RefObject<HTMLInputElement | null>;
  readonly onTurn: (opId: string) => void;
};

export function useActKeys(keys: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const isSearching = event.target === keys.search.current;
      if (isTyping(event.target) && !(isSearching && event.key === 'ArrowDown')) return;
      if (run(event.key, keys)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [keys]);
}

function run(key: string, { ids, current, search, onTurn }: Keys): boolean {
  if (key === '/') {
    search.current?.focus();
    return true;
  }
  if (key.toLowerCase() === 'u' && current !== null) {
    onTurn(current);
    return true;
  }
  const to = stepFrom(key, ids.indexOf(current ?? ''), ids.length);
  const next = to === null ? undefined : ids[to];
  if (next === undefined) return false;
  const row = document.querySelector<HTMLElement>(`[data-act="${next}"]`);
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
  return true;
}

function stepFrom(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(count - 1, at + 1);
    case 'ArrowUp':
    case 'k':
      return Math.max(0, at - 1);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}
