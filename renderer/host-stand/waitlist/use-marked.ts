/** The parties that are marked for one step together, in the order of the list; null while nobody marks. */
import { useMemo } from 'react';
import { useView } from '#renderer/store/stand-context.tsx';
import type { Party } from '#shared/parties/party.ts';
import { useLists } from '../use-lists.ts';

export function useMarked(): readonly Party[] | null {
  const { waiting } = useLists();
  const marked = useView((view) => view.marked);
  return useMemo(
    () => (marked === null ? null : waiting.filter(({ id }) => marked.includes(id))),
    [waiting, marked],
  );
}
