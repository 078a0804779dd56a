/** What a card knows of what its seat costs others. It is asked for at every change, and answers the same until it is not. */
import { useMemo } from 'react';
import { useStand } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { costsTold, type FeltCosts } from './felt-costs.ts';

const none: FeltCosts = [];

export function useCostsTold(partyId: string, tableIds: readonly string[]): FeltCosts {
  const ids = tableIds.join(' ');
  const read = useMemo(() => costsReader(partyId, ids.split(' ')), [partyId, ids]);
  return useStand(read);
}

function costsReader(partyId: string, tableIds: readonly string[]): (state: StandState) => FeltCosts {
  let known = none;
  let said = '';
  return (state) => {
    const costs = costsTold({ seater: { partyId }, tableIds }, state) ?? none;
    if (costs === known) return known;
    const words = JSON.stringify(costs);
    if (words !== said) [known, said] = [costs, words];
    return known;
  };
}
