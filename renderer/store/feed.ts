/**
 * Keeps the store equal to the station: one subscription, changes put together once a frame, and everything read
 * again after a gap, a restart of the station or a lost connection.
 */
import type { Station, StationChange } from '#renderer/connection/station.ts';
import { follows, isOld, type StandState, withChange, withSnapshot } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

type FeedOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly now: () => number;
  readonly onNextFrame: (run: () => void) => void;
  readonly onLive: () => void;
};

export type Feed = { readonly stop: () => void };

export function startFeed({ store, station, now, onNextFrame, onLive }: FeedOptions): Feed {
  let waiting: StationChange[] = [];
  let isFramed = false;
  let isReading = false;

  const read = async (): Promise<void> => {
    if (isReading) return;
    isReading = true;
    try {
      const snapshot = await station.open();
      store.setState((state) => ({ ...withSnapshot(state, snapshot), link: { kind: 'live' } }));
      onLive();
    } catch {
      store.setState((state) => ({ link: lostSince(state, now()) }));
    } finally {
      isReading = false;
    }
    flush();
  };

  const flush = (): void => {
    isFramed = false;
    if (isReading || waiting.length === 0) return;
    const { next, hasGap } = foldChanges(store.getState(), waiting);
    waiting = [];
    store.setState(next);
    if (hasGap) void read();
  };

  const stop = station.watch({
    onOpen: () => void read(),
    onChange: (change) => {
      waiting.push(change);
      if (isFramed) return;
      isFramed = true;
      onNextFrame(flush);
    },
    onLost: () => store.setState((state) => ({ link: lostSince(state, now()) })),
  });
  return { stop };
}

const lostSince = ({ link }: StandState, nowMs: number): StandState['link'] =>
  link.kind === 'lost' ? link : { kind: 'lost', sinceAt: nowMs };

/** All changes of a frame in one step. What the snapshot already had is skipped; a hole stops the fold. */
function foldChanges(
  state: StandState,
  changes: readonly StationChange[],
): { readonly next: StandState; readonly hasGap: boolean } {
  let next = state;
  for (const change of changes) {
    if (isOld(next, change)) continue;
    if (!follows(next, change)) return { next, hasGap: true };
    next = withChange(next, change);
  }
  return { next, hasGap: false };
}
