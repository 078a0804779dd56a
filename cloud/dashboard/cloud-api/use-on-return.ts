/** Does something when the page is looked at again: in another tab of the browser much may have changed. */
import { useEffect } from 'react';

/** `act` must be the same function as long as it does the same. */
export function useOnReturn(act: () => void): void {
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') act();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [act]);
}
