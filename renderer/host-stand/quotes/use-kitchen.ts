/** How far the kitchen is said to be behind tonight, and saying it: by one press, or how far exactly. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import type { Rows } from '#renderer/store/rows.ts';
import { useNow, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';

export const kitchenSteps = [0, 10, 20, 30] as const;
const usual = 20;
const most = 30;

/** Behind by as much as is usual, then by the most, then on time again. */
export function nextPace(percent: number): number {
  if (percent < usual) return usual;
  return percent < most ? most : 0;
}

/** What was said last night, or taken back, says nothing tonight. */
function paceTonight({ kitchen, settings }: Pick<Rows, 'kitchen' | 'settings'>, now: number): number {
  const { timeZone, dayEndMinute } = settings ?? defaultSettings;
  const began = businessDayStart(now, timeZone, dayEndMinute);
  const isSaid = kitchen !== null && !kitchen.removed && kitchen.paceAt >= began;
  return isSaid ? kitchen.pacePercent : 0;
}

export function usePacePercent(): number {
  const kitchen = useStand(({ rows }) => rows.kitchen);
  const settings = useStand(({ rows }) => rows.settings);
  const now = useNow(minuteMs);
  return useMemo(() => paceTonight({ kitchen, settings }, now), [kitchen, settings, now]);
}

/** "The kitchen is behind by 20 %". */
export const paceWords = (t: TFunction, percent: number): string =>
  percent === 0 ? t('quotes.kitchen.sayOnTime') : t('quotes.kitchen.sayBehind', { percent });

export type KitchenActions = {
  readonly say: (percent: number) => void;
  /** One press: what follows what was said last. */
  readonly sayNext: () => void;
};

export function useKitchenActions(): KitchenActions {
  const { t } = useTranslation();
  const { make } = useGestures();
  const { store, now } = useServices();
  return useMemo(() => {
    const say = (percent: number): void => {
      const done =
        percent === 0 ? t('quotes.kitchen.doneOnTime') : t('quotes.kitchen.doneBehind', { percent });
      void make('kitchen.pace', { percent }, done);
    };
    return { say, sayNext: () => say(nextPace(paceTonight(store.getState().rows, now()))) };
  }, [t, make, store, now]);
}
