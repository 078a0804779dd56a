/** The one way to another page: what is open over this one closes, what is half done on it stays. */
import type { Page, ViewStore } from './view.ts';

export function goTo(view: ViewStore, page: Page): void {
  view.setState({ page, panel: { kind: 'none' } });
}
