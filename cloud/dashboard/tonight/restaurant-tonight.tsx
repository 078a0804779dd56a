/** One restaurant's evening in six figures. Each is a number with its word; nothing rests on colour. */

import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { closesAt } from '#shared/restaurants/hours.ts';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import { localDay } from '#shared/settings/local-day.ts';
import type { CloudApi } from '../cloud-api/cloud-api.ts';
import { clockOf } from '../restaurants/typed-hours.ts';
import { isAway } from '../stations/is-away.ts';
import { clockWords, minutesWords } from '../time/time-words.ts';
import styles from './tonight.module.css';

type Evening = Awaited<ReturnType<CloudApi['restaurants']['tonight']['query']>>[number];

type Props = {
  readonly evening: Evening;
  /** When the cloud said so. */
  readonly now: number;
  /** The cloud still answers. */
  readonly isLive: boolean;
};

function Freshness({ evening: { heardAt, timeZone }, now, isLive }: Props) {
  const { t, i18n } = useTranslation();
  if (heardAt === null) return <StateBadge shape="dashes" tone="neutral" word={t('tonight.noStation')} />;
  if (isLive && !isAway(heardAt, now))
    return <StateBadge shape="disc" tone="accent" word={t('tonight.live')} />;
  const time = clockWords(heardAt, { language: i18n.language, timeZone });
  return <StateBadge shape="half" tone="due" word={t('tonight.asOf', { time })} />;
}

function useOpenWords({ hours, timeZone }: Evening, now: number): string | null {
  const { t } = useTranslation();
  if (hours.length === 0) return null;
  const weekday = localDay(now, timeZone).weekday - 1;
  const closes = closesAt(hours, { weekday, minute: minuteOfDay(now, timeZone) });
  if (closes === null) return t('tonight.closed');
  return t('tonight.openUntil', { time: clockOf(closes) });
}

type FigureProps = { readonly label: string; readonly value: string; readonly isMain?: boolean };

function Figure({ label, value, isMain = false }: FigureProps) {
  return (
    <div className={isMain ? styles.main : styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{value}</dd>
    </div>
  );
}

export function RestaurantTonight({ evening, now, isLive }: Props) {
  const { t } = useTranslation();
  const { name, pending, figures } = evening;
  const open = useOpenWords(evening, now);
  const minutes = (ms: number | null): string => (ms === null ? '–' : minutesWords(t, ms));
  const longest = figures.longestSince === null ? null : now - figures.longestSince;
  return (
    <section className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        {open === null ? null : <span className={styles.open}>{open}</span>}
        <span className={styles.fresh}>
          <Freshness evening={evening} now={now} isLive={isLive} />
        </span>
      </header>
      <dl className={styles.figures}>
        <Figure label={t('tonight.waiting')} value={String(figures.waiting)} isMain />
        <Figure label={t('tonight.called')} value={String(figures.called)} isMain />
        <Figure label={t('tonight.seated')} value={String(figures.seated)} isMain />
        <Figure label={t('tonight.longest')} value={minutes(longest)} />
        <Figure label={t('tonight.average')} value={minutes(figures.averageWaitMs)} />
        <Figure label={t('tonight.covers')} value={String(figures.covers)} />
      </dl>
      {pending === 0 ? null : <p className={styles.note}>{t('tonight.pending', { count: pending })}</p>}
    </section>
  );
}
