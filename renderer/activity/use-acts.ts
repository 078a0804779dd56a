/**
 * The feed as far as somebody has read back. It is read again whenever something was done anywhere, and what was already
 * there stays where it is.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Act, ActPage, ActSearch } from '#renderer/connection/station.ts';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { settledSoon } from '#renderer/store/settled-soon.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import type { ActGroup } from '#shared/activity/act-group.ts';

export type Filter = {
  readonly staffId: string | null;
  readonly group: ActGroup | null;
  readonly onlyClashes: boolean;
  readonly text: string;
};

export type Feed = {
  readonly acts: readonly Act[];
  /** What the acts are about. */
  readonly about: Rows;
  readonly next: ActPage['next'];
  readonly lookedTo: number | null;
  readonly filter: Filter;
};

export type Acts = {
  readonly feed: Feed | null;
  readonly state: 'reading' | 'ready' | 'failed';
  readonly readMore: () => void;
  readonly readAgain: () => void;
};

type Read = (search: ActSearch) => Promise<ActPage>;
type Wanted = { readonly filter: Filter; readonly count: number; readonly before: Feed | null };

const pageSize = 60;
/** A search looks at so many stretches of the log before it asks whether to go on. */
const looksAtOnce = 12;

async function readFeed(read: Read, { filter, count, before }: Wanted): Promise<Feed> {
  const acts = [...(before?.acts ?? [])];
  let about = before?.about ?? noRows;
  let next = before?.next ?? null;
  let lookedTo = before?.lookedTo ?? null;
  for (let look = 0; look < looksAtOnce; look += 1) {
    const limit = Math.min(100, Math.max(1, count - acts.length));
    const page = await read({ ...filter, limit, after: next });
    acts.push(...page.acts);
    about = applyPatches(about, page.about);
    next = page.next;
    lookedTo = page.lookedTo ?? lookedTo;
    if (next === null || acts.length >= count) break;
  }
  return { acts, about, next, lookedTo, filter };
}

export function useActs(filter: Filter): Acts {
  const { station, store } = useServices();
  const [feed, setFeed] = useState<Feed | null>(null);
  const [state, setState] = useState<Acts['state']>('reading');
  const turn = useRef(0);
  const latest = useRef<Feed | null>(null);
  const run = useCallback(
    async (count: number, before: Feed | null) => {
      turn.current += 1;
      const mine = turn.current;
      setState('reading');
      const found = await readFeed(station.acts, { filter, count, before }).catch(() => null);
      if (mine !== turn.current) return;
      if (found !== null) {
        latest.current = found;
        setFeed(found);
      }
      setState(found === null ? 'failed' : 'ready');
    },
    [station, filter],
  );
  const readAgain = useCallback(() => {
    const known = latest.current?.filter === filter ? latest.current.acts.length : 0;
    void run(Math.max(pageSize, known), null);
  }, [run, filter]);
  useEffect(() => {
    readAgain();
    const soon = settledSoon(async () => readAgain());
    const stop = store.subscribe((now, before) => {
      if (now.revision !== before.revision || now.bootId !== before.bootId) soon();
    });
    return () => {
      stop();
      turn.current += 1;
    };
  }, [readAgain, store]);
  const readMore = (): void => {
    if (feed !== null && state !== 'reading') void run(feed.acts.length + pageSize, feed);
  };
  return { feed, state, readMore, readAgain };
}
