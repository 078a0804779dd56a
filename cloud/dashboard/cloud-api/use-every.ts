/** Does something again and again while the page can be seen, and at once when it is looked at again. */
import { useEffect } from 'react';

/** `act` must be the same function as long as it does the same; a period of null is never over. */
export function useEvery(periodMs: number | null, act: () => void): void {
  useEffect(() => {
    if (periodMs === null) return undefined;
    const look = (): void => {
      if (document.visibilityState === 'visible') act();
    };
    const timer = setInterval(look, periodMs);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [periodMs, act]);
}
