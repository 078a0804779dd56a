/** The address the browser shows, and the ways to another page of ours without fetching everything again. */

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

export function openBrowserAddress(page: Window): BrowserAddress {
  const listeners = new Set<() => void>();
  let hasMoved = false;
  const tell = (): void => {
    hasMoved = true;
    for (const listener of listeners) listener();
  };
  page.addEventListener('popstate', tell);
  return {
    now: () => page.location.pathname + page.location.search,
    go: (to) => {
      page.history.pushState(null, '', to);
      tell();
    },
    replace: (to) => {
      page.history.replaceState(null, '', to);
      tell();
    },
    hasMoved: () => hasMoved,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
