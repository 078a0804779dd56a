/** When a taken table will likely be ready for the next party, in minutes from now, as the station reckons it. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useMinutesSince, useStand } from '#renderer/store/stand-context.tsx';

export type FreeWindow = {
  readonly from: number;
  readonly likely: number;
  readonly to: number;
};

/** A wider range says no more than its middle. */
const sayableRange = 12;

export function freeWords(t: TFunction, { from, likely, to }: FreeWindow): string {
  const isRange = from < to && to - from <= sayableRange;
  return isRange
    ? t('floor.free.in', { from, to })
    : t('floor.free.about', { minutes: Math.min(likely, to) });
}

/** Null where nothing is reckoned: then nothing is said. */
export function useFreeWindow(tableId: string): FreeWindow | null {
  const free = useStand(({ outlooks }) => outlooks?.tables.get(tableId)?.free ?? null);
  const passed = useMinutesSince(({ outlooks }) => outlooks?.at ?? 0);
  return useMemo(() => {
    if (free === null) return null;
    const left = (minutes: number): number => Math.max(0, minutes - passed);
    return { from: left(free.p20), likely: left(free.p50), to: Math.max(1, left(free.p80)) };
  }, [free, passed]);
}
