/**
 * While it is locked nothing behind can be reached, by hand, by keyboard or by a screen reader, whatever floats there.
 * Afterwards the focus is where it was: in the line that is half typed, where the menu that locks took it from there.
 */
import { type RefObject, useEffect } from 'react';
import { enterQuickLine } from '#renderer/host-stand/waitlist/quick-line-id.ts';
import { useServices } from '#renderer/store/stand-context.tsx';

export function useInertBehind(front: RefObject<HTMLElement | null>): void {
  const { view } = useServices();
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
      const isFromMenu = document.activeElement?.matches('body, [aria-haspopup="menu"]') === true;
      if (isFromMenu && view.getState().quickLine !== '') enterQuickLine();
    };
  }, [front, view]);
}
