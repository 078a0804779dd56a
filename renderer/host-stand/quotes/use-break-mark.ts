/** For a button that seats with one press: how many promises that breaks, and whose. Null: none. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeatingCosts } from '#renderer/connection/station.ts';
import { useStand } from '#renderer/store/stand-context.tsx';
import { type BreakMark, breakMark } from './cost-words.ts';

export function useBreakMark(costs: SeatingCosts): BreakMark | null {
  const { t } = useTranslation();
  const about = useStand(({ rows }) => breakMark(t, rows, costs)?.about ?? null);
  const mark = useStand(({ rows }) => breakMark(t, rows, costs)?.mark ?? null);
  return useMemo(() => (mark === null || about === null ? null : { mark, about }), [mark, about]);
}
