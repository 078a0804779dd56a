/**
 * While it is locked nothing behind can be reached, by hand, by keyboard or by a screen reader, whatever floats there.
 * Afterwards the focus is where it was.
 */
import { type RefObject, useEffect } from 'react';

export function useInertBehind(front: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const behind = new Set<Element>();
    const focused = document.activeElement;
    const cover = (): void => {
      for (const element of document.body.children) {
        if (element === front.current || element.hasAttribute('inert')) continue;
        element.setAttribute('inert', '');
        behind.add(element);
      }
    };
    cover();
    const observer = new MutationObserver(cover);
    observer.observe(document.body, { childList: true });
    return () => {
      observer.disconnect();
      for (const element of behind) element.removeAttribute('inert');
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    };
  }, [front]);
}
