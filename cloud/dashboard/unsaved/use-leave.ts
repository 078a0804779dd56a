/** The way out of a page for whatever a person presses: asks first when something on it is not saved. */
import { useCallback } from 'react';
import { useServices } from '../cloud-api/services-context.tsx';
import { askBefore } from './unsaved.ts';

export function useLeave(): (go: () => void) => void {
  const { unsaved } = useServices();
  return useCallback((go) => askBefore(unsaved, go), [unsaved]);
}
