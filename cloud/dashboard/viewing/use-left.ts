/** How long until a moment, counted down while the page is open; what happens then is told once. */
import { useEffect, useState } from 'react';

/** `onOver` must be the same function as long as it does the same. */
export function useLeft(endsAt: number, onOver: () => void): number {
  const [leftMs, setLeftMs] = useState(() => endsAt - Date.now());
  useEffect(() => {
    const look = (): void => {
      const left = endsAt - Date.now();
      setLeftMs(left);
      if (left > 0) return;
      clearInterval(timer);
      onOver();
    };
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [endsAt, onOver]);
  return leftMs;
}
