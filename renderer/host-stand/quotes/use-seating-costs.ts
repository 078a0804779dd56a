/** What seating somebody at each of several tables would cost others, asked of the station once for all of them. */
import { useEffect, useState } from 'react';
import type { Seater, SeatingCosts } from '#renderer/connection/station.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { type FeltCosts, feltCosts } from './felt-costs.ts';

const keyOf = (tableIds: readonly string[]): string => tableIds.join(' ');

type Question = { readonly seater: Seater; readonly options: readonly (readonly string[])[] };

export type ShownCosts = {
  /** Only who was called until the station has answered: a picker never waits for it. */
  readonly costs: (tableIds: readonly string[]) => FeltCosts;
  /** Undefined until it has. */
  readonly told: (tableIds: readonly string[]) => FeltCosts | undefined;
};

export function useSeatingCosts(seater: Seater, options: readonly (readonly string[])[]): ShownCosts {
  const { station } = useServices();
  const rows = useStand((state) => state.rows);
  const [known, setKnown] = useState<ReadonlyMap<string, SeatingCosts>>(new Map());
  const asked = JSON.stringify({ seater, options });
  useEffect(() => {
    let isCurrent = true;
    const question: Question = JSON.parse(asked);
    const tables = question.options;
    station.quotes.costs(question.seater, tables).then(
      (costs) => {
        if (isCurrent) setKnown(new Map(tables.map((ids, at) => [keyOf(ids), costs[at] ?? []])));
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [station, asked]);
  const costs = (tableIds: readonly string[]): FeltCosts =>
    feltCosts(known.get(keyOf(tableIds)) ?? [], { seater, tableIds }, { rows });
  return { costs, told: (tableIds) => (known.has(keyOf(tableIds)) ? costs(tableIds) : undefined) };
}
