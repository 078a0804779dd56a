/** What a party that comes now would be told, said in each of the ways there are, from the room as it is. */
import { useEffect, useState } from 'react';
import type { QuotePreview } from '#renderer/connection/station.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { type QuoteDisplay, quoteDisplay } from '#shared/settings/settings.ts';

type Examples = ReadonlyMap<QuoteDisplay, QuotePreview>;

const newcomer = { priority: 'normal', expectedAt: null, bookedFor: null } as const;

/** Asked again when anybody's wait changes; null until the station has told. */
export function useExamples(size: number): Examples | null {
  const { station } = useServices();
  const reckonedAt = useStand(({ outlooks }) => outlooks?.at ?? 0);
  const [examples, setExamples] = useState<Examples | null>(null);
  useEffect(() => {
    const asked = { isCurrent: reckonedAt >= 0 };
    const all = quoteDisplay.options.map(async (display) => {
      const preview = await station.quotes.preview({ ...newcomer, size, display });
      return [display, preview] as const;
    });
    Promise.all(all).then(
      (told) => asked.isCurrent && setExamples(new Map(told)),
      () => undefined,
    );
    return () => {
      asked.isCurrent = false;
    };
  }, [station, size, reckonedAt]);
  return examples;
}
