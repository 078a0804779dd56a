/** The hours of one day: as many spans as there are, each of them able to end on the next day. */
import { Copy, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { DAY_MINUTES, type Hours, mostSpans } from '#shared/restaurants/hours.ts';
import { ChangeButton } from '../viewing/change-button.tsx';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import { clockOf, spanOf } from './clock-field.ts';
import { allDayWords } from './hours-words.ts';
import styles from './restaurants.module.css';

type Day = Hours[number];
type Span = Day[number];

const usual = spanOf('18:00', '23:00');

type SpanProps = {
  readonly name: string;
  readonly span: Span;
  readonly onChange: (span: Span) => void;
  readonly onRemove: () => void;
};

function OneSpan({ name, span: { opens, closes }, onChange, onRemove }: SpanProps) {
  const { t, i18n } = useTranslation();
  const why = useWhyNotChange();
  const allDay = allDayWords(i18n, { opens, closes });
  return (
    <div className={styles.span}>
      <TextField
        label={t('restaurants.opens')}
        type="time"
        value={clockOf(opens)}
        onChange={(value) => (value === '' ? undefined : onChange(spanOf(value, clockOf(closes))))}
      />
      <TextField
        label={closes > DAY_MINUTES ? t('restaurants.closesNextDay') : t('restaurants.closes')}
        type="time"
        value={clockOf(closes)}
        onChange={(value) => (value === '' ? undefined : onChange(spanOf(clockOf(opens), value)))}
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
  readonly day: Day;
  readonly onChange: (day: Day) => void;
  readonly onCopy: () => void;
};

export function DayHours({ name, day, onChange, onCopy }: Props) {
  const { t } = useTranslation();
  return (
    <fieldset className={styles.day}>
      <legend className={styles.dayName}>{name}</legend>
      <div className={styles.spans}>
        {day.length === 0 ? <p className={styles.closed}>{t('restaurants.closed')}</p> : null}
        {day.map((span, index) => (
          <OneSpan
            key={index}
            name={name}
            span={span}
            onChange={(next) => onChange(day.map((one, at) => (at === index ? next : one)))}
            onRemove={() => onChange(day.filter((_, at) => at !== index))}
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
