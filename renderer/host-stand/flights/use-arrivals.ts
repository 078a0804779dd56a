/**
 * Whoever sits down, as long as it is shown. A card that is on the screen is measured before it leaves the list, its
 * table once it is drawn. Whoever a hand carried to a table has been seen to go there.
 */
import { useCallback, useEffect, useState } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useDragRegistry } from '../drag/drag-registry.ts';
import type { Arrival, Box } from './arrival.ts';
import { type NewSitting, newSittings } from './new-sittings.ts';

type Arrivals = { readonly arrivals: readonly Arrival[]; readonly leave: (arrival: Arrival) => void };

const wantsStillness = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function cardOf({ party, wasWaiting }: NewSitting): Box | null {
  if (party === null || !wasWaiting || wantsStillness()) return null;
  const card = document.querySelector(`[data-party="${party.id}"]`);
  return card === null ? null : card.getBoundingClientRect();
}

function tableOf(tableIds: readonly string[]): Box | null {
  for (const id of tableIds) {
    const spot = document.querySelector(`[data-spot="${id}"]`)?.closest('li');
    if (spot) return spot.getBoundingClientRect();
  }
  return null;
}

function arrivalOf({ seatingId: id, tableIds, party }: NewSitting, from: Box | null): Arrival | null {
  const to = tableOf(tableIds);
  if (to === null) return null;
  return from === null || party === null
    ? { kind: 'light', id, to }
    : { kind: 'flight', id, from, to, party };
}

export function useArrivals(): Arrivals {
  const { store } = useServices();
  const { carried } = useDragRegistry();
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);
  useEffect(
    () =>
      store.subscribe((after, before) => {
        // What is read anew as a whole is not news.
        if (after.revision !== before.revision + 1) return;
        const seen = newSittings(before.rows, after.rows)
          .filter(({ party }) => !carried.delete(party?.id ?? ''))
          .map((sitting) => ({ sitting, from: cardOf(sitting) }));
        if (seen.length === 0) return;
        requestAnimationFrame(() => {
          const fresh = seen.flatMap(({ sitting, from }) => arrivalOf(sitting, from) ?? []);
          setArrivals((known) => [...known, ...fresh]);
        });
      }),
    [store, carried],
  );
  const leave = useCallback(
    (gone: Arrival): void => setArrivals((known) => known.filter((each) => each !== gone)),
    [],
  );
  return { arrivals, leave };
}
