/** What seating a party at each of several tables would cost others, asked of the station once for all of them. */
import { useEffect, useState } from 'react';
import type { SeatingCosts } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';

const keyOf = (tableIds: readonly string[]): string => tableIds.join(' ');

/** Empty until the station has answered: a picker never waits for it. */
export function useSeatingCosts(
  partyId: string,
  options: readonly (readonly string[])[],
): (tableIds: readonly string[]) => SeatingCosts {
  const { station } = useServices();
  const [known, setKnown] = useState<ReadonlyMap<string, SeatingCosts>>(new Map());
  const asked = JSON.stringify(options);
  useEffect(() => {
    let isCurrent = true;
    const tables: readonly (readonly string[])[] = JSON.parse(asked);
    station.quotes.costs(partyId, tables).then(
      (costs) => {
        if (isCurrent) setKnown(new Map(tables.map((ids, at) => [keyOf(ids), costs[at] ?? []])));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [station, partyId, asked]);
  return (tableIds) => known.get(keyOf(tableIds)) ?? [];
}
