/** The answer to a save and its rows come by two ways; what is drawn is let go when both are there. */
import type { StandStore } from '#renderer/store/stand-store.ts';
import type { Place } from '#shared/floor/place.ts';
import { changedPlace } from './changed-place.ts';

/** Where somebody else moved a table in the same moment, its rows never show this place. */
const longestMs = 1000;

/** Until the rows have the tables where they were saved: those of an earlier save are not these. */
export function rowsWith(store: StandStore, places: ReadonlyMap<string, Place>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = (): void => {
    const { tables } = store.getState().rows;
    if ([...places].every(([id, place]) => changedPlace(tables.get(id), place) === null)) resolve();
  };
  const stop = store.subscribe(look);
  const timer = setTimeout(resolve, longestMs);
  look();
  return promise.finally(() => {
    stop();
    clearTimeout(timer);
  });
}
