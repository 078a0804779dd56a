/**
 * Keeps the store equal to the station: one subscription, one change a frame or, where many wait, all of them, and
 * everything read again after a gap, a restart of the station or a lost connection.
 */
import type { Station, StationChange } from '#renderer/connection/station.ts';
import { follows, isOld, type StandState, withChange, withSnapshot } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

/** So many may wait and still come a frame each, so that no frame is long. */
const oneByOne = 4;

type FeedOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly now: () => number;
  readonly onNextFrame: (run: () => void) => void;
  readonly onLive: () => void;
  /** Something that belongs in the conflict inbox may have changed. */
  readonly onUnsettled: () => void;
};

export type Feed = {
  readonly stop: () => void;
  /** The station did not answer: lost, until a new watch is open and everything is read. */
  readonly again: () => void;
};

type Reading = {
  waiting: readonly StationChange[];
  isFramed: boolean;
  isReading: boolean;
  /** Goes up with every read and every loss: what an earlier read answers is of no use any more. */
  round: number;
  /** Nobody reads here any more: what still comes is not shown. */
  isOver: boolean;
};

type Feeding = FeedOptions & { readonly reading: Reading; readonly again: Feed['again'] };

export function startFeed(options: FeedOptions): Feed {
  const { store, station, now, onNextFrame } = options;
  const reading: Reading = { waiting: [], isFramed: false, isReading: false, round: 0, isOver: false };
  const again = (): void => watch.again();
  const feeding: Feeding = { ...options, reading, again };
  const watch = station.watch({
    onOpen: () => void readAll(feeding),
    onChange: (change) => {
      reading.waiting = [...reading.waiting, change];
      if (!reading.isFramed) frameNext();
    },
    onLost: () => {
      reading.round += 1;
      reading.isReading = false;
      reading.waiting = [];
      store.setState((state) => ({ link: lostSince(state, now()) }));
    },
  });
  function frameNext(): void {
    reading.isFramed = true;
    onNextFrame(() => {
      reading.isFramed = false;
      if (reading.isReading || reading.isOver) return;
      layOn(feeding, reading.waiting.length > oneByOne ? reading.waiting.length : 1);
      if (reading.waiting.length > 0) frameNext();
    });
  }
  const stop = (): void => {
    reading.isOver = true;
    watch.stop();
  };
  return { stop, again };
}

/** What comes while everything is read waits, and is then laid on top or found to be in it already. */
async function readAll(feeding: Feeding): Promise<void> {
  const { store, station, reading } = feeding;
  reading.round += 1;
  reading.isReading = true;
  const { round } = reading;
  const snapshot = await station.open().catch(() => null);
  if (reading.isOver || round !== reading.round) return;
  reading.isReading = false;
  if (snapshot === null) {
    feeding.again();
    return;
  }
  const arrived = { news: snapshot, heardAt: feeding.now() };
  store.setState((state) => ({ ...withSnapshot(state, arrived), link: { kind: 'live' } }));
  feeding.onLive();
  layOn(feeding, reading.waiting.length);
}

function layOn(feeding: Feeding, count: number): void {
  const { store, reading } = feeding;
  const changes = reading.waiting.slice(0, count);
  if (changes.length === 0) return;
  reading.waiting = reading.waiting.slice(count);
  const before = store.getState();
  const { next, hasGap } = foldChanges(before, { changes, heardAt: feeding.now() });
  store.setState(next);
  if (hasGap) void readAll(feeding);
  else if (touchesInbox(before, changes)) feeding.onUnsettled();
}

/**
 * The inbox is read again when it has changed, not at every gesture. Without a cloud no count is told: tables clash. What
 * is in it goes by itself with the rows it is about.
 */
function touchesInbox({ sync: before, conflicts }: StandState, changes: readonly StationChange[]): boolean {
  const isHeld = (conflicts?.length ?? 0) > 0;
  const isOneOf = (kind: string): boolean =>
    kind === 'settlement' ||
    (kind === 'table' && before.cloud === 'unpaired') ||
    (isHeld && (kind === 'table' || kind === 'party' || kind === 'seating'));
  return changes.some(
    ({ sync, entities }) =>
      (sync !== null && sync.refused !== before.refused) || entities.some(({ kind }) => isOneOf(kind)),
  );
}

export const lostSince = ({ link }: StandState, nowMs: number): StandState['link'] =>
  link.kind === 'lost' ? link : { kind: 'lost', sinceAt: nowMs };

/** What comes in a frame, in one step. What the snapshot already had is skipped; a hole stops the fold. */
function foldChanges(
  state: StandState,
  { changes, heardAt }: { readonly changes: readonly StationChange[]; readonly heardAt: number },
): { readonly next: StandState; readonly hasGap: boolean } {
  let next = state;
  for (const change of changes) {
    if (isOld(next, change)) continue;
    if (!follows(next, change)) return { next, hasGap: true };
    next = withChange(next, { news: change, heardAt });
  }
  return { next, hasGap: false };
}
