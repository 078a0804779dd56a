/** How the platform does: each figure as it is now with a bar a day, and all of them as a table for who hears the page. */
import { useCallback } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import styles from '../layout/layout.module.css';
import { countWords } from '../plan/amount-words.ts';
import own from './figures.module.css';
import { OfficePage } from './office-page.tsx';

type Day = Awaited<ReturnType<CloudApi['office']['figures']['days']['query']>>[number];
type Days = { readonly days: readonly Day[] };

const kinds = [
  'tenants',
  'activeStations',
  'events',
  'monthlyMinor',
  'restaurants',
  'requests',
  'faults',
  'errorRate',
] as const;
type Kind = (typeof kinds)[number];

function figureWords(language: string, kind: Kind, value: number): string {
  switch (kind) {
    case 'monthlyMinor': {
      const euros = { style: 'currency', currency: 'EUR', useGrouping: 'always' } as const;
      return new Intl.NumberFormat(language, euros).format(value / 100);
    }
    case 'errorRate':
      // One in a hundred thousand is not none.
      return new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 2 }).format(value);
    default:
      return countWords(language, value);
  }
}

function useFigureWords(): (kind: Kind, value: number | null) => string {
  const { t, i18n } = useTranslation();
  return (kind, value) =>
    value === null ? t('officeFigures.unknown') : figureWords(i18n.language, kind, value);
}

function FigureCard({ kind, days }: Days & { readonly kind: Kind }) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords();
  const most = Math.max(...days.map((day) => day[kind] ?? 0)) || 1;
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t(`officeFigures.names.${kind}`)}</h2>
      <p className={own.value}>{wordsOf(kind, days.at(-1)?.[kind] ?? null)}</p>
      <div className={own.bars} aria-hidden>
        {days.map((day) => (
          <span
            key={day.day}
            className={own.bar}
            title={`${day.day}: ${wordsOf(kind, day[kind])}`}
            style={{ height: `${String((100 * (day[kind] ?? 0)) / most)}%` }}
          />
        ))}
      </div>
    </section>
  );
}

function FigureTable({ days }: Days) {
  const { t } = useTranslation();
  const wordsOf = useFigureWords();
  return (
    <div className={own.onlyRead}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('officeFigures.day')}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`officeFigures.names.${kind}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.day}>
              <th scope="row">{day.day}</th>
              {kinds.map((kind) => (
                <td key={kind}>{wordsOf(kind, day[kind])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function FiguresPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const [answer, askAgain] = useAnswer(useCallback(() => api.office.figures.days.query(), [api]));
  return (
    <OfficePage title={t('office.pages.figures')} about={t('officeFigures.about')}>
      {answer.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {answer.kind === 'failed' ? <FailureNotice failure={answer.failure} onRetry={askAgain} /> : null}
      {answer.kind === 'here' ? (
        <>
          <div className={styles.sides}>
            {kinds.map((kind) => (
              <FigureCard key={kind} kind={kind} days={answer.value} />
            ))}
          </div>
          <FigureTable days={answer.value} />
        </>
      ) : null}
    </OfficePage>
  );
}
