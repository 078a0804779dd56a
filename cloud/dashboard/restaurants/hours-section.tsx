/** The hours of the week: as many spans a day as there are, and an evening may end after midnight. */
import { useTranslation } from 'react-i18next';
import { type Hours, hours as hoursSchema } from '#shared/restaurants/hours.ts';
import { mergeHours } from '#shared/restaurants/merge-hours.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { ClashList } from '../edits/clash-list.tsx';
import { useEdit } from '../edits/use-edit.ts';
import { Section } from '../forms/section.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { clockOf } from './clock-field.ts';
import { type Day, DayHours, useAllDayWords } from './day-hours.tsx';
import styles from './restaurants.module.css';

const closedWeek: Hours = Array.from({ length: 7 }, () => []);
/** A Monday. */
const MONDAY = Date.UTC(2026, 10, 23);
const DAY_MS = 86_400_000;

/** Of one day, as they are read. */
function useDayWords(): (day: Day | undefined) => string {
  const { t } = useTranslation();
  const allDay = useAllDayWords();
  return (day = []) =>
    day.length === 0
      ? t('restaurants.closed')
      : day.map((span) => allDay(span) ?? `${clockOf(span.opens)}–${clockOf(span.closes)}`).join(',\n');
}

type Props = { readonly hours: Hours; readonly onChanged: () => void };

const sortedOf = (week: Hours) => week.map((day) => [...day].sort((one, other) => one.opens - other.opens));

export function HoursSection({ hours, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { id: restaurantId } = useRestaurant();
  const now = hours.length === 7 ? hours : closedWeek;
  const edit = useEdit<Hours>({ now, merge: mergeHours, askAgain: onChanged });
  const { draft: week, change } = edit;
  const names = new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' });
  const nameOf = (day: number): string => names.format(MONDAY + day * DAY_MS);
  const dayWords = useDayWords();
  const sorted = sortedOf(week);
  const save = (): Promise<void> =>
    edit.save(({ opened }) =>
      api.restaurants.change.mutate({
        ...{ restaurantId, details: { hours: sorted }, opened: { hours: sortedOf(opened) } },
      }),
    );
  const overlap = hoursSchema.safeParse(sorted).success ? undefined : t('restaurants.hoursOverlap');
  return (
    <Section
      title={t('restaurants.hours')}
      about={t('restaurants.hoursAbout')}
      problem={edit.problem ?? overlap}
      wasAsked={edit.wasAsked}
      draft={edit.typed}
      save={save}
    >
      <div className={styles.week}>
        {week.map((day, index) => (
          <DayHours
            key={index}
            name={nameOf(index)}
            day={day}
            onChange={(next) => change(week.map((other, at) => (at === index ? next : other)))}
            onCopy={() => change(week.map(() => day))}
          />
        ))}
      </div>
      <ClashList
        edit={edit}
        nameOf={(day) => nameOf(Number(day))}
        wordsOf={(day, of) => dayWords(of[Number(day)])}
      />
    </Section>
  );
}
