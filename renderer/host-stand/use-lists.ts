/** The queues of the restaurant and the lists of the one this screen shows. */
import { createContext, use, useMemo } from 'react';
import { usePreferences, useStand } from '#renderer/store/stand-context.tsx';
import { must } from '#shared/must.ts';
import type { Party } from '#shared/parties/party.ts';
import type { LanePlace } from '#shared/parties/size-lane.ts';
import type { Queue } from '#shared/queues/queue.ts';
import type { PartyLists, ShownQueue } from './waitlist/party-lists.ts';

export type StandLists = PartyLists & {
  readonly lanes: ReadonlyMap<string, LanePlace>;
  /** By party, the tables held for it. */
  readonly held: ReadonlyMap<string, string>;
};

export const ListsContext = createContext<StandLists | null>(null);

export const useLists = (): StandLists => must(use(ListsContext), 'a ListsProvider around the stand');

export const useWaiting = (): readonly Party[] => useLists().waiting;

/** What a screen keeps as its queue when it shows every one. */
export const everyQueue = 'every';

/** Queues people can be put in, by name. */
export function useQueues(): readonly Queue[] {
  const queues = useStand(({ rows }) => rows.queues);
  return useMemo(
    () =>
      [...queues.values()]
        .filter(({ removed, archived }) => !removed && !archived)
        .sort((left, right) => (left.name < right.name ? -1 : 1)),
    [queues],
  );
}

/** The queue of this screen: the chosen one, or the first. Whoever is added goes there. */
export function useQueue(): Queue | null {
  const queues = useQueues();
  const chosen = usePreferences(({ queueId }) => queueId);
  return queues.find(({ id }) => id === chosen) ?? queues[0] ?? null;
}

export function useShownQueue(): ShownQueue {
  const showsEvery = usePreferences(({ queueId }) => queueId === everyQueue);
  const queue = useQueue();
  return showsEvery ? null : (queue?.id ?? null);
}
