/** Does something again and again while the page can be seen. */
import { useEffect } from 'react';

/** `act` must be the same function as long as it does the same. */
export function useEvery(periodMs: number, act: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') act();
    }, periodMs);
    return () => clearInterval(timer);
  }, [periodMs, act]);
}
