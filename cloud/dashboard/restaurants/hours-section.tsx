/** The hours of the week: as many spans a day as there are, and an evening may end after midnight. */
import type { TFunction } from 'i18next';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Hours, overlapOf } from '#shared/restaurants/hours.ts';
import { mergeHours } from '#shared/restaurants/merge-hours.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { ClashList } from '../edits/clash-list.tsx';
import { useEdit } from '../edits/use-edit.ts';
import { Section } from '../forms/section.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { DayHours } from './day-hours.tsx';
import { hoursWords, weekdayWords } from './hours-words.ts';
import styles from './restaurants.module.css';
import { type TypedDay, wholeSpans } from './typed-hours.ts';

type TypedWeek = readonly TypedDay[];

const closedWeek: TypedWeek = Array.from({ length: 7 }, () => []);
type Props = { readonly hours: Hours; readonly onChanged: () => void };

const wholeOf = (week: TypedWeek) => week.map((day) => [...wholeSpans(day)]);

function overlapWords(t: TFunction, [day, next]: readonly [number, number], nameOf: (day: number) => string) {
  const names = { day: nameOf(day), next: nameOf(next) };
  return day === next ? t('restaurants.spansOverlap', names) : t('restaurants.daysOverlap', names);
}

export function HoursSection({ hours, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const { id: restaurantId } = useRestaurant();
  const now: TypedWeek = hours.length === 7 ? hours : closedWeek;
  const edit = useEdit<TypedWeek>({ now, merge: mergeHours, askAgain: onChanged });
  const { draft: week, change } = edit;
  const nameOf = (day: number): string => weekdayWords(i18n.language, day);
  const whole = wholeOf(week);
  const save = (): Promise<void> =>
    edit.save(({ opened }) =>
      api.restaurants.change.mutate({
        ...{ restaurantId, details: { hours: whole }, opened: { hours: wholeOf(opened) } },
      }),
    );
  const overlap = overlapOf(whole);
  return (
    <Section
      title={t('restaurants.hours')}
      about={t('restaurants.hoursAbout')}
      problem={edit.problem ?? (overlap === null ? undefined : overlapWords(t, overlap, nameOf))}
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
            overlaps={overlap?.includes(index) ?? false}
            onChange={(next) => change(week.map((other, at) => (at === index ? next : other)))}
            onCopy={() => change(week.map(() => day))}
          />
        ))}
      </div>
      <ClashList
        edit={edit}
        nameOf={(day) => nameOf(Number(day))}
        wordsOf={(day, of) => hoursWords(i18n, wholeSpans(of[Number(day)] ?? []))}
      />
    </Section>
  );
}
