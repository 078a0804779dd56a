/** When they come: they are here, they phoned ahead, or they booked; and for what is written down later, when it was. */

import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { durationWords, minuteMs, minutesBetween } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ClockField } from '#renderer/ui/clock-field.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { momentToday } from '#shared/settings/business-day.ts';
import { readClock } from '#shared/settings/clock.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import type { ArrivalDraft } from './party-arrival.ts';
import styles from './party-form.module.css';

const ways = ['here', 'phone-ahead', 'booked'] as const;

type Props = {
  readonly arrival: ArrivalDraft;
  readonly isNew: boolean;
  readonly lacksHour: boolean;
  readonly isAhead: boolean;
  readonly onChange: (change: Partial<ArrivalDraft>) => void;
};

/** An hour of today that is over may be meant all the same. */
function usePassedWords(comesAt: string): string | undefined {
  const { t } = useTranslation();
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  const now = useNow(minuteMs);
  const minute = readClock(comesAt);
  const ago = minute === null ? 0 : minutesBetween(momentToday(minute, { now, timeZone, dayEndMinute }), now);
  return ago === 0 ? undefined : t('parties.quick.past', { time: comesAt, ago: durationWords(t, ago) });
}

export function ArrivalFields({ arrival, isNew, lacksHour, isAhead, onChange }: Props) {
  const { t } = useTranslation();
  const { comes, comesAt, cameAt, isVip } = arrival;
  const passed = usePassedWords(comesAt);
  return (
    <>
      <div className={styles.wide}>
        <fieldset className={styles.ways} aria-label={t('waitlist.form.comes')}>
          {ways.map((way) => (
            <Button
              key={way}
              look={way === comes ? 'soft' : 'outline'}
              snug
              pressed={way === comes}
              onPress={() => onChange({ comes: way })}
            >
              {t(`waitlist.form.way.${way}`)}
            </Button>
          ))}
        </fieldset>
      </div>
      {comes === 'here' ? null : (
        <ClockField
          label={comes === 'booked' ? t('waitlist.form.bookedFor') : t('waitlist.form.expectedAt')}
          value={comesAt}
          hint={passed}
          problem={lacksHour ? t('waitlist.form.hourProblem') : undefined}
          onChange={(value) => onChange({ comesAt: value })}
        />
      )}
      {comes === 'here' && isNew ? (
        <ClockField
          label={t('waitlist.form.cameAt')}
          value={cameAt}
          hint={t('waitlist.form.cameAtHint')}
          problem={isAhead ? t('waitlist.form.cameAtAhead') : undefined}
          onChange={(value) => onChange({ cameAt: value })}
        />
      ) : null}
      <div className={styles.switch}>
        <Switch
          label={t('waitlist.form.vip')}
          checked={isVip}
          onChange={(checked) => onChange({ isVip: checked })}
        />
      </div>
    </>
  );
}
