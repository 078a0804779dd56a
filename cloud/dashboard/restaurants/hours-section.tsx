/** The hours of the week: as many spans a day as there are, and an evening may end after midnight. */
import { Copy, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#renderer/ui/field.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { type Hours, hours as hoursSchema, mostSpans } from '#shared/restaurants/hours.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { Section } from '../forms/section.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import { clockOf, spanOf } from './clock-field.ts';
import styles from './restaurants.module.css';

type Day = Hours[number];
const closedWeek: Hours = Array.from({ length: 7 }, () => []);
const usual = spanOf('18:00', '23:00');
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

type DayProps = {
  readonly name: string;
  readonly day: Day;
  readonly onChange: (day: Day) => void;
  readonly onCopy: () => void;
};

function DayHours({ name, day, onChange, onCopy }: DayProps) {
  const { t } = useTranslation();
  const why = useWhyNotChange();
  const replace = (index: number, opens: string, closes: string): void =>
    onChange(day.map((span, at) => (at === index ? spanOf(opens, closes) : span)));
  return (
    <fieldset className={styles.day}>
      <legend className={styles.dayName}>{name}</legend>
      <div className={styles.spans}>
        {day.length === 0 ? <p className={styles.closed}>{t('restaurants.closed')}</p> : null}
        {day.map(({ opens, closes }, index) => (
          <div key={index} className={styles.span}>
            <TextField
              label={t('restaurants.opens')}
              type="time"
              value={clockOf(opens)}
              onChange={(value) => (value === '' ? undefined : replace(index, value, clockOf(closes)))}
            />
            <TextField
              label={closes > 1440 ? t('restaurants.closesNextDay') : t('restaurants.closes')}
              type="time"
              value={clockOf(closes)}
              onChange={(value) => (value === '' ? undefined : replace(index, clockOf(opens), value))}
            />
            <IconButton
              label={t('restaurants.removeSpan', { day: name })}
              icon={<X size={18} aria-hidden />}
              disabledWhy={why}
              onPress={() => onChange(day.filter((_, at) => at !== index))}
            />
          </div>
        ))}
      </div>
      <div className={styles.dayActions}>
        <IconButton
          label={t('restaurants.copyDay', { day: name })}
          icon={<Copy size={18} aria-hidden />}
          disabledWhy={why}
          onPress={onCopy}
        />
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

type Props = { readonly hours: Hours; readonly onChanged: () => void };

export function HoursSection({ hours, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { id: restaurantId } = useRestaurant();
  const [week, setWeek] = useState<Hours>(hours.length === 7 ? hours : closedWeek);
  const names = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  const sorted = week.map((day) => [...day].sort((one, other) => one.opens - other.opens));
  const save = async (): Promise<void> => {
    await api.restaurants.change.mutate({ restaurantId, details: { hours: sorted } });
    onChanged();
  };
  return (
    <Section
      title={t('restaurants.hours')}
      about={t('restaurants.hoursAbout')}
      problem={hoursSchema.safeParse(sorted).success ? undefined : t('restaurants.hoursOverlap')}
      draft={week}
      save={save}
    >
      <div className={styles.week}>
        {week.map((day, index) => (
          <DayHours
            key={index}
            name={names.format(MONDAY + index * DAY_MS)}
            day={day}
            onChange={(next) => setWeek(week.map((other, at) => (at === index ? next : other)))}
            onCopy={() => setWeek(week.map(() => day))}
          />
        ))}
      </div>
    </Section>
  );
}
