/** One evening, fetched from the station and ready to be looked at as it was at any moment. */
import { useEffect, useMemo, useState } from 'react';
import type { Evening } from '#renderer/connection/station.ts';
import { applyPatches, noRows, type Rows } from '#renderer/store/rows.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { createReplay, type Replay } from '#shared/replay/replay.ts';

export type PlayedEvening = {
  readonly daysAgo: number;
  readonly from: number;
  readonly to: number;
  readonly replay: Replay;
  /** As it was at the end: what the timeline is drawn from. */
  readonly last: Rows;
};

type Reading = PlayedEvening | 'failed' | null;

function played(daysAgo: number, { from, to, rows }: Evening): PlayedEvening {
  const replay = createReplay(rows);
  return { daysAgo, from, to, replay, last: applyPatches(noRows, replay.at(to)) };
}

/** Null while it is on its way. */
export function useEvening(daysAgo: number): { readonly evening: Reading; readonly readAgain: () => void } {
  const { station } = useServices();
  const [turn, setTurn] = useState(0);
  const [found, setFound] = useState<{ readonly key: string; readonly evening: Reading }>();
  const key = `${daysAgo} ${turn}`;
  useEffect(() => {
    let isWanted = true;
    const tell = (evening: Reading): void => {
      if (isWanted) setFound({ key, evening });
    };
    station.evening(daysAgo).then(
      (evening) => tell(played(daysAgo, evening)),
      () => tell('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [station, daysAgo, key]);
  return useMemo(
    () => ({ evening: found?.key === key ? found.evening : null, readAgain: () => setTurn((n) => n + 1) }),
    [found, key],
  );
}
