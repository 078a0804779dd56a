/** The hours of one day: as many spans as there are, each of them able to end on the next day. */
import { CircleAlert, Copy, Plus, X } from 'lucide-react';
import { ClockField } from '#renderer/ui/clock-field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useRowKeys } from '#renderer/ui/use-row-keys.ts';
import { DAY_MINUTES, mostSpans } from '#shared/restaurants/hours.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import { allDayWords } from './hours-words.ts';
import styles from './restaurants.module.css';
import { spanOf, type TypedDay, type TypedSpan, typedClock } from './typed-hours.ts';

const usual = spanOf('18:00', '23:00');

type SpanProps = {
  readonly name: string;
  readonly span: TypedSpan;
  readonly onChange: (span: TypedSpan) => void;
  readonly onRemove: () => void;
};

function OneSpan({ name, span: { opens, closes }, onChange, onRemove }: SpanProps) {
  const { t, i18n } = useTranslation();
  const why = useWhyNotChange();
  const allDay = opens === null || closes === null ? undefined : allDayWords(i18n, { opens, closes });
  return (
    <div className={styles.span}>
      <ClockField
        label={t('restaurants.opens')}
        value={typedClock(opens)}
        wrong={opens === null ? t('restaurants.opensMissing') : undefined}
        onChange={(clock) => onChange(spanOf(clock, typedClock(closes)))}
      />
      <ClockField
        label={(closes ?? 0) > DAY_MINUTES ? t('restaurants.closesNextDay') : t('restaurants.closes')}
        value={typedClock(closes)}
        wrong={closes === null ? t('restaurants.closesMissing') : undefined}
        onChange={(clock) => onChange(spanOf(typedClock(opens), clock))}
      />
      <IconButton
        label={t('restaurants.removeSpan', { day: name })}
        icon={<X size={18} aria-hidden />}
        disabledWhy={why}
        onPress={onRemove}
      />
      <p className={styles.spanNote} aria-live="polite">
        {allDay}
      </p>
    </div>
  );
}

type Props = {
  readonly name: string;
  readonly day: TypedDay;
  /** With itself, or with a day beside it. */
  readonly overlaps: boolean;
  readonly onChange: (day: TypedDay) => void;
  readonly onCopy: () => void;
};

export function DayHours({ name, day, overlaps, onChange, onCopy }: Props) {
  const { t } = useTranslation();
  const { keys, drop } = useRowKeys(day.length);
  const remove = (index: number): void => {
    drop(index);
    onChange(day.filter((_, at) => at !== index));
  };
  return (
    <fieldset className={styles.day}>
      <legend className={styles.dayName}>
        {name}
        {overlaps ? <CircleAlert size={14} aria-hidden /> : null}
      </legend>
      <div className={styles.spans}>
        {day.length === 0 ? <p className={styles.closed}>{t('restaurants.closed')}</p> : null}
        {day.map((span, index) => (
          <OneSpan
            key={keys[index]}
            name={name}
            span={span}
            onChange={(next) => onChange(day.map((one, at) => (at === index ? next : one)))}
            onRemove={() => remove(index)}
          />
        ))}
      </div>
      <div className={styles.dayActions}>
        <ChangeButton
          look="plain"
          snug
          label={t('restaurants.copyDay', { day: name })}
          about={t('restaurants.copyDayAbout', { day: name })}
          onPress={onCopy}
        >
          <Copy size={18} aria-hidden />
          {t('restaurants.toEveryDay')}
        </ChangeButton>
        <ChangeButton
          look="plain"
          snug
          label={t('restaurants.addSpanTo', { day: name })}
          disabled={day.length >= mostSpans}
          onPress={() => onChange([...day, usual])}
        >
          <Plus size={18} aria-hidden />
          {t('restaurants.addSpan')}
        </ChangeButton>
      </div>
    </fieldset>
  );
}
