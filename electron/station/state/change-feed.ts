// What changed, numbered, for every screen that watches. A screen that missed a number reads everything again, so
// the feed may forget: a screen that does not keep up is given the newest number only.

import type { House } from '#shared/contracts/house.ts';
import type { ChangedRow } from '../log/replica.ts';
import type { PracticeStatus } from '../practice/practice-status.ts';
import type { QuoteBoard } from '../quotes/quote-board.ts';
import type { StaffMember } from '../staff/staff-directory.ts';
import type { SyncStatus } from '../sync/sync-status.ts';

export type PublicMember = Pick<StaffMember, 'id' | 'name' | 'role' | 'state'>;

/** What a screen may know of somebody: no PIN. What they may do their own door tells. */
export const publicMember = ({ id, name, role, state }: StaffMember): PublicMember => ({
  id,
  name,
  role,
  state,
});

export interface StateChange {
  readonly bootId: string;
  readonly revision: number;
  readonly entities: readonly ChangedRow[];
  /** Null: as before. */
  readonly sync: SyncStatus | null;
  readonly staff: readonly PublicMember[] | null;
  readonly house: House | null;
  readonly quotes: QuoteBoard | null;
  readonly practice: PracticeStatus | null;
}

type News = Partial<Pick<StateChange, 'entities' | 'sync' | 'staff' | 'house' | 'quotes' | 'practice'>>;

const noNews = { entities: [], sync: null, staff: null, house: null, quotes: null, practice: null } as const;

export interface ChangeFeed {
  /** New at every open. */
  readonly bootId: string;
  readonly revision: () => number;
  readonly publish: (news: News) => void;
  /** False: nobody is there to be told. */
  readonly isWatched: () => boolean;
  /** Every change from now on, until the signal says so. */
  readonly watch: (signal: AbortSignal) => AsyncGenerator<StateChange, void, undefined>;
}

/** As many changes as a screen may lag behind before it has to read everything again. */
const lagLimit = 500;

export function createChangeFeed(bootId: string): ChangeFeed {
  const watchers = new Set<(change: StateChange) => void>();
  let revision = 0;
  return {
    bootId,
    revision: () => revision,
    publish: ({ entities = [], sync = null, staff = null, house = null, quotes = null, practice = null }) => {
      revision += 1;
      const change = { bootId, revision, entities, sync, staff, house, quotes, practice };
      for (const tell of watchers) tell(change);
    },
    isWatched: () => watchers.size > 0,
    async *watch(signal) {
      let waiting: StateChange[] = [];
      let wake = (): void => undefined;
      const tell = (change: StateChange): void => {
        waiting = waiting.length < lagLimit ? [...waiting, change] : [{ ...change, entities: [] }];
        wake();
      };
      const stop = (): void => wake();
      watchers.add(tell);
      signal.addEventListener('abort', stop, { once: true });
      try {
        yield { bootId, revision, ...noNews };
        while (!signal.aborted) {
          const ready = waiting;
          waiting = [];
          yield* ready;
          if (waiting.length > 0 || signal.aborted) continue;
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      } finally {
        watchers.delete(tell);
        signal.removeEventListener('abort', stop);
      }
    },
  };
}
