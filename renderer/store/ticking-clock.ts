/**
 * One clock for all that tells the time: it ticks once a second and whenever a row changes, since a replayed clock moves
 * with the rows. It stands still while nobody looks. Who listens is told a few at a time, so that the quarter of a minute
 * at which a whole floor tells another time holds up no key.
 */
import type { StandStore } from './stand-store.ts';

export type Tick = (changed: () => void) => () => void;

const tickMs = 1000;
const toldAtOnce = 8;

export function tickingClock(store: StandStore): Tick {
  const listeners = new Set<() => void>();
  const untold = new Set<() => void>();
  let isTelling = false;
  const tellSome = (): void => {
    for (const changed of [...untold].slice(0, toldAtOnce)) {
      untold.delete(changed);
      changed();
    }
    isTelling = untold.size > 0;
    if (isTelling) setTimeout(tellSome);
  };
  const tick = (): void => {
    for (const changed of listeners) untold.add(changed);
    if (!isTelling) tellSome();
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
      untold.delete(changed);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}
