/** One press that every wait follows: the kitchen is behind by so much, or on time again. */
import { ChefHat } from 'lucide-react';
import { useMemo } from 'react';
import { entriesWithWhy } from '#renderer/roles/entries-with-why.ts';
import { useWhyNot } from '#renderer/roles/use-why-not.ts';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { businessDayStart } from '#shared/settings/business-day.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import styles from './kitchen-pace.module.css';

const steps = [0, 10, 20, 30] as const;

/** What was said last night, or taken back, says nothing tonight. */
function usePacePercent(): number {
  const kitchen = useStand(({ rows }) => rows.kitchen);
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  const now = useNow(minuteMs);
  const began = useMemo(() => businessDayStart(now, timeZone, dayEndMinute), [now, timeZone, dayEndMinute]);
  const isSaid = kitchen !== null && !kitchen.removed && kitchen.paceAt >= began;
  return isSaid ? kitchen.pacePercent : 0;
}

export function KitchenPace() {
  const { t } = useTranslation();
  const { make } = useGestures();
  const percent = usePacePercent();
  const why = useWhyNot('kitchen');
  const words = (step: number): string =>
    step === 0 ? t('quotes.kitchen.onTime') : t('quotes.kitchen.behind', { percent: step });
  const entries = steps.map((step): MenuEntry => {
    const label =
      step === 0 ? t('quotes.kitchen.sayOnTime') : t('quotes.kitchen.sayBehind', { percent: step });
    const done =
      step === 0 ? t('quotes.kitchen.doneOnTime') : t('quotes.kitchen.done', { state: words(step) });
    return {
      kind: 'action',
      id: String(step),
      label,
      disabled: step === percent,
      onPress: () => void make('kitchen.pace', { percent: step }, done),
    };
  });
  const trigger = (
    <Button look="plain" label={t('quotes.kitchen.label', { state: words(percent) })}>
      <ChefHat size={16} aria-hidden />
      <span className={percent === 0 ? styles.quiet : styles.behind}>{words(percent)}</span>
    </Button>
  );
  return <Menu trigger={trigger} entries={entriesWithWhy(entries, why)} align="end" />;
}
