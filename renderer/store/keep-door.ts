/**
 * Knows who may be at this screen: asks the station at the start, after every step through the door, and again and
 * again, because a screen is also locked by the station when nobody acts. While somebody is in, the feed runs.
 */
import type { Door, Station } from '#renderer/connection/station.ts';
import { type Feed, lostSince } from './feed.ts';
import { type StandState, withoutContacts } from './stand-state.ts';
import type { StandStore } from './stand-store.ts';

type DoorOptions = {
  readonly store: StandStore;
  readonly station: Station;
  readonly now: () => number;
  readonly startFeed: () => Feed;
  readonly every: (run: () => void, ms: number) => void;
};

export type DoorKeeper = { readonly refresh: () => Promise<void> };

const askEveryMs = 15_000;
const askAgainMs = 1000;

/** Who is in, and what they may do: another person is another door, and so is a lock that got its first PIN. */
function doorKey(door: Door | null): string {
  if (door?.kind === 'open') return `open ${door.staffId} ${JSON.stringify(door.rights)}`;
  return door?.kind === 'locked' ? `locked ${door.hasPins}` : (door?.kind ?? '');
}

/** Whoever comes through the door brings their rights; whoever locks it leaves no phone behind. */
function throughDoor(state: StandState, door: Door): Partial<StandState> {
  if (door.kind === 'open') return { door, rights: door.rights };
  return { door, locksAt: null, ...withoutContacts(state) };
}

export function keepDoor({ store, station, now, startFeed, every }: DoorOptions): DoorKeeper {
  let feed: Feed | null = null;

  const follow = (door: Door): void => {
    const mayWatch = door.kind === 'open';
    if (mayWatch) feed ??= startFeed();
    else {
      feed?.stop();
      feed = null;
    }
  };

  const refresh = async (): Promise<void> => {
    try {
      const { door, disk, cloudUrl, recovery, areSecretsSealed } = await station.status();
      if (door.kind !== 'open') follow(door);
      if (doorKey(door) !== doorKey(store.getState().door))
        store.setState((state) => throughDoor(state, door));
      store.setState((state) => ({
        disk,
        cloudUrl,
        areSecretsSealed,
        recovery,
        link: door.kind === 'open' || state.link.kind !== 'lost' ? state.link : { kind: 'connecting' },
      }));
      follow(door);
    } catch {
      // Changes may still come by a line that was open before: only a new one says that the station is there.
      if (feed !== null) feed.again();
      else store.setState((state) => ({ link: lostSince(state, now()) }));
    }
  };

  every(() => void refresh(), askEveryMs);
  // A feed also ends when whoever is here may not stay.
  store.subscribe(({ link }, before) => {
    if (link.kind === 'lost' && before.link.kind !== 'lost' && feed !== null) void refresh();
  });
  // What somebody may do can change while they are here.
  store.subscribe(({ staff, door }, before) => {
    if (staff !== before.staff && door?.kind === 'open') void refresh();
  });
  every(() => {
    if (store.getState().link.kind === 'lost' && feed === null) void refresh();
  }, askAgainMs);
  return { refresh };
}
