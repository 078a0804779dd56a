/**
 * One clock for all that tells the time: it ticks once a second, and at once where a change of the rows brought another
 * time with it, as in a replay. It stands still while nobody looks. Who listens is told a few at a time, so that the
 * minute at which a whole floor tells another time holds up no key.
 */
import type { StandStore } from './stand-store.ts';

type Evening = { readonly store: StandStore; readonly now: () => number };

export type Tick = (changed: () => void) => () => void;

const tickMs = 1000;
const toldAtOnce = 8;

export function tickingClock({ store, now }: Evening): Tick {
  const listeners = new Set<() => void>();
  const untold = new Set<() => void>();
  let isTelling = false;
  let tickedAt = 0;
  const tellSome = (): void => {
    for (const changed of [...untold].slice(0, toldAtOnce)) {
      untold.delete(changed);
      changed();
    }
    isTelling = untold.size > 0;
    if (isTelling) setTimeout(tellSome);
  };
  const tick = (): void => {
    tickedAt = now();
    for (const changed of listeners) untold.add(changed);
    if (!isTelling) tellSome();
  };
  const leap = (): void => {
    if (Math.abs(now() - tickedAt) > 2 * tickMs) tick();
  };
  let stop: (() => void) | null = null;
  const begin = (): (() => void) => {
    tickedAt = now();
    const timer = setInterval(tick, tickMs);
    const unsubscribe = store.subscribe(leap);
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
