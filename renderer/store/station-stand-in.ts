/** A station for tests of the store: it answers as it is told to, by hand, over no network at all. */
import type { Command } from '#renderer/connection/commands.ts';
import type {
  CommandAnswer,
  QuoteBoard,
  Station,
  StationChange,
  StationSnapshot,
  SyncStatus,
  WatchEvents,
} from '#renderer/connection/station.ts';
import { noSteps } from '#shared/log/steps.ts';

export const quietSync: SyncStatus = {
  cloud: 'unpaired',
  lastPushAt: null,
  lastPullAt: null,
  pending: 0,
  oldestPendingAt: null,
  refused: 0,
  historyComplete: true,
  clockSkewMs: null,
  retryAt: null,
};

export const noQuotes: QuoteBoard = { at: 0, parties: [], tables: [], pacePercent: null };

export type StandIn = {
  readonly station: Station;
  /** What it was told to do, in order, repetitions included. */
  readonly heard: readonly Command[];
  readonly reads: () => number;
  /** How often the watch was begun anew. */
  readonly anew: () => number;
  readonly events: () => WatchEvents | null;
};

type StandInOptions = {
  readonly answer: (command: Command, times: number) => CommandAnswer;
  /** Throws where the station does not answer. */
  readonly snapshot: () => StationSnapshot;
};

const never = (): Promise<never> => Promise.reject(new Error('not part of this test'));

const care = {
  ownName: never,
  nameScreen: never,
  screens: never,
  removeScreen: never,
  wasQueueUsed: never,
  backups: never,
  lookIntoBackup: never,
  restoreBackup: never,
  makeBackup: never,
};

const setup = {
  backups: never,
  restore: never,
  startOver: never,
  pair: never,
  demo: never,
  dismissRecovery: never,
  standalone: never,
};

export function standIn({ answer, snapshot }: StandInOptions): StandIn {
  const heard: Command[] = [];
  let reads = 0;
  let anew = 0;
  let events: WatchEvents | null = null;
  const station: Station = {
    setup,
    practice: { nights: never, start: never, again: never, change: never, review: never, end: never },
    care,
    status: never,
    pair: never,
    unlock: never,
    lock: never,
    stay: never,
    closeAnnouncement: never,
    conflicts: () => Promise.resolve([]),
    pending: () => Promise.resolve([]),
    evening: never,
    acts: never,
    steps: () => Promise.resolve(noSteps),
    sendAgain: never,
    search: never,
    recognise: never,
    quotes: { preview: never, explain: never, scores: never, costs: never },
    open: async () => {
      reads += 1;
      return snapshot();
    },
    watch: (given) => {
      events = given;
      const again = (): void => {
        anew += 1;
        given.onLost();
      };
      return { stop: () => undefined, again };
    },
    command: (command) => {
      heard.push(command);
      return Promise.resolve(answer(command, heard.length));
    },
  };
  return { station, heard, reads: () => reads, anew: () => anew, events: () => events };
}

export const changeAt = (revision: number, bootId = 'boot'): StationChange => ({
  bootId,
  revision,
  entities: [],
  sync: null,
  staff: null,
  house: null,
  quotes: null,
  practice: null,
});
