/** The address the browser shows, and the ways to another page of ours without fetching everything again. */
import { z } from 'zod';
import { askBefore, holdsAny, type Unsaved } from '../unsaved/unsaved.ts';

export interface BrowserAddress {
  /** Path and what follows a question mark. */
  readonly now: () => string;
  readonly go: (to: string) => void;
  /** As `go`, but the way back does not lead here again. */
  readonly replace: (to: string) => void;
  /** Whether anybody went anywhere since the page was fetched. */
  readonly hasMoved: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What the browser keeps of each page of ours: the how manieth of this tab it is. */
const kept = z.object({ step: z.number() });

export function openBrowserAddress(page: Window, unsaved: Unsaved): BrowserAddress {
  const { history, location } = page;
  const listeners = new Set<() => void>();
  const address = (): string => location.pathname + location.search;
  const stepOf = (): number | undefined => kept.safeParse(history.state).data?.step;
  let step = stepOf() ?? 0;
  let shown = address();
  let hasMoved = false;
  let isComingBack = false;
  let mayGo = false;
  history.replaceState({ step }, '');
  const arrive = (): void => {
    // One that was made by hand, as by another word behind #, comes after all others.
    step = stepOf() ?? step + 1;
    history.replaceState({ step }, '');
    shown = address();
    hasMoved = true;
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', () => {
    const steps = (stepOf() ?? step) - step;
    if (isComingBack) isComingBack = false;
    else if (steps === 0 || mayGo || !holdsAny(unsaved)) {
      mayGo = false;
      arrive();
    } else {
      // Nobody can keep a browser from going back or forward: it comes here again, and then asks.
      isComingBack = true;
      history.go(-steps);
      askBefore(unsaved, () => {
        mayGo = true;
        history.go(steps);
      });
    }
  });
  return {
    now: () => shown,
    go: (to) => {
      history.pushState({ step: step + 1 }, '', to);
      arrive();
    },
    replace: (to) => {
      history.replaceState({ step }, '', to);
      arrive();
    },
    hasMoved: () => hasMoved,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
