/** The evening as the clock has it. When it began takes a calendar to say, and so is not asked at every change of a row. */
import { useMemo } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { type Tonight, tonightAt } from './service-now.ts';

export function useTonight(): Tonight {
  const settings = useStand(({ rows }) => rows.settings);
  const now = useNow(minuteMs / 4);
  return useMemo(() => tonightAt({ settings }, now), [settings, now]);
}
