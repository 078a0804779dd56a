/** What is typed into a form: as long as it is not what was opened or last kept, leaving the page asks first. */
import { useCallback, useEffect, useId, useState } from 'react';
import { useServices } from '../cloud-api/services-context.tsx';
import { holdUnsaved } from './unsaved.ts';

export function useUnsaved(isChanged: boolean): void {
  const { unsaved } = useServices();
  const holder = useId();
  useEffect(() => (isChanged ? holdUnsaved(unsaved, holder) : undefined), [unsaved, holder, isChanged]);
}

/** `draft`: everything that would be lost. The answer is called once it was kept. */
export function useDraft(draft: unknown): () => void {
  const typed = JSON.stringify(draft);
  const [kept, setKept] = useState<string | null>(typed);
  // What stands in the form after it was kept, also where it was emptied.
  if (kept === null) setKept(typed);
  useUnsaved(kept !== null && kept !== typed);
  return useCallback(() => setKept(null), []);
}
