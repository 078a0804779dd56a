/**
 * One clock for all that tells the time: it ticks once a second and whenever a row changes, since a replayed clock moves
 * with the rows. It stands still while nobody looks.
 */
import type { StandStore } from './stand-store.ts';

export type Tick = (changed: () => void) => () => void;

const tickMs = 1000;

export function tickingClock(store: StandStore): Tick {
  const listeners = new Set<() => void>();
  const tick = (): void => {
    for (const changed of listeners) changed();
  };
  let stop: (() => void) | null = null;
  const begin = (): (() => void) => {
    const timer = setInterval(tick, tickMs);
    const unsubscribe = store.subscribe(tick);
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  };
  return (changed) => {
    listeners.add(changed);
    stop ??= begin();
    return () => {
      listeners.delete(changed);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}
