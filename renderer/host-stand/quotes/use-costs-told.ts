/** What a card knows of what its seat costs others. It is asked for at every change, and answers the same until it is not. */
import { useMemo } from 'react';
import type { Rows } from '#renderer/store/rows.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { costsTold, type FeltCosts } from './felt-costs.ts';

type Told = {
  readonly costs: FeltCosts;
  /** In which those who feel it are as they are now. */
  readonly rows: Rows;
};

type Known = Pick<StandState, 'outlooks' | 'rows'>;

export function useCostsTold(partyId: string, tableIds: readonly string[]): Told {
  const ids = tableIds.join(' ');
  const read = useMemo(() => costsReader(partyId, ids.split(' ')), [partyId, ids]);
  return useStand(read);
}

const none: FeltCosts = [];

export function costsReader(partyId: string, tableIds: readonly string[]): (known: Known) => Told {
  let told: Told | null = null;
  return (known) => {
    const costs = costsTold({ seater: { partyId }, tableIds }, known) ?? none;
    const next = { costs, rows: known.rows };
    if (told === null || !isSame(told, next)) told = next;
    return told;
  };
}

const isSame = (told: Told, next: Told): boolean =>
  (told.costs === next.costs || JSON.stringify(told.costs) === JSON.stringify(next.costs)) &&
  next.costs.every(({ partyId: id }) => told.rows.parties.get(id) === next.rows.parties.get(id));
