/**
 * Every page of the stand is an entry of the browser's history: Back leads to the stand, Forward to the page again, and a
 * reload stays on it. The desktop program has no such history and does not call this.
 */
import { goTo } from '#renderer/host-stand/go-to.ts';
import type { Page, ViewStore } from '#renderer/host-stand/view.ts';

const pages = ['floor-editor', 'activity', 'replay', 'paper', 'scores', 'settings'] as const;

const pageAt = (hash: string): Page => pages.find((page) => hash === `#${page}`) ?? 'stand';

/** The stand lies right below this entry. */
const above = 'above the stand';

export function keepPageInHistory(view: ViewStore, { history, location, addEventListener }: Window): void {
  const address = `${location.pathname}${location.search}`;
  const addressOf = (page: Page): string => (page === 'stand' ? address : `${address}#${page}`);
  let isReturning = false;
  const write = (page: Page): void => {
    const shown = pageAt(location.hash);
    if (page === shown) return;
    if (shown === 'stand') history.pushState(above, '', addressOf(page));
    else if (page !== 'stand') history.replaceState(history.state, '', addressOf(page));
    else if (history.state === above) {
      isReturning = true;
      history.back();
    } else history.replaceState(null, '', address);
  };
  view.setState({ page: pageAt(location.hash) });
  view.subscribe(({ page }, before) => {
    if (page !== before.page && !isReturning) write(page);
  });
  addEventListener('popstate', () => {
    if (isReturning) {
      isReturning = false;
      write(view.getState().page);
    } else if (view.getState().page !== pageAt(location.hash)) goTo(view, pageAt(location.hash));
  });
}
