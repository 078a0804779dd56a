/** A line that is half typed outlives a reload of its window, and nothing longer. */
import type { ViewStore } from '#renderer/host-stand/view.ts';

const key = 'hoststand.quick-line';

export function keepQuickLine(view: ViewStore, storage: Storage): void {
  view.setState({ quickLine: storage.getItem(key) ?? '' });
  view.subscribe(({ quickLine }, before) => {
    if (quickLine === before.quickLine) return;
    if (quickLine === '') storage.removeItem(key);
    else storage.setItem(key, quickLine);
  });
}
