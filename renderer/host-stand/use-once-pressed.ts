/**
 * A second press within a moment at the same spot is the end of a double click: it is not meant for whatever slid under
 * the pointer since. So it is kept from what carries data-once; keys are never held back.
 */
import { useEffect } from 'react';

const momentMs = 500;
const spotPx = 24;

export function useOncePressed(): void {
  useEffect(() => {
    let last = { at: Number.NEGATIVE_INFINITY, x: 0, y: 0 };
    const press = (event: MouseEvent): void => {
      const isPointer = event.detail > 0;
      if (!isPointer || !(event.target instanceof Element) || event.target.closest('[data-once]') === null)
        return;
      const { timeStamp: at, clientX: x, clientY: y } = event;
      const isAgain = at - last.at < momentMs && Math.hypot(x - last.x, y - last.y) < spotPx;
      last = { at, x, y };
      if (isAgain) event.stopPropagation();
    };
    window.addEventListener('click', press, { capture: true });
    return () => window.removeEventListener('click', press, { capture: true });
  }, []);
}
