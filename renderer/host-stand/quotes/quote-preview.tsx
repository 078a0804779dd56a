/** What a party of this size is to be told now, while it is being typed: the station reckons it from the room as it is. */
import { useEffect, useMemo, useState } from 'react';
import type { Newcomer, QuotePreview } from '#renderer/connection/station.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { QuickEntry } from '#shared/parties/quick-line/quick-entry.ts';
import { keptOfTen } from '#shared/quoting/shown-range.ts';
import { defaultSettings } from '#shared/settings/settings.ts';
import { typedArrival } from '../use-add-party.ts';
import { useQueue } from '../use-lists.ts';
import styles from './quote-preview.module.css';
import { rangeWords } from './quote-words.ts';

type Told = { readonly preview: QuotePreview; readonly size: number; readonly reckonedAt: number };

/** Asked again when the newcomer or anybody's wait changes; null while there is no answer. */
function usePreview({ size, queueId, priority, expectedAt, bookedFor }: Newcomer): QuotePreview | null {
  const { station } = useServices();
  const reckonedAt = useStand(({ outlooks }) => outlooks?.at ?? 0);
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const tell = (preview: QuotePreview | null): void => {
      if (isCurrent) setTold(preview === null ? null : { preview, size, reckonedAt });
    };
    station.quotes.preview({ size, queueId, priority, expectedAt, bookedFor }).then(tell, () => tell(null));
    return () => {
      isCurrent = false;
    };
  }, [station, size, queueId, priority, expectedAt, bookedFor, reckonedAt]);
  // What another size was told is not shown for this one, however briefly.
  return told?.size === size ? told.preview : null;
}

/** What the quick line says of who comes, as far as it bears on a wait: the same as is told once the party is added. */
export function EntryQuote({ entry }: { readonly entry: QuickEntry }) {
  const { now } = useServices();
  const { timeZone, dayEndMinute } = useStand(({ rows }) => rows.settings) ?? defaultSettings;
  const { size, isVip, expectedAt: said } = entry;
  const arrival = useMemo(
    () => typedArrival({ isVip, expectedAt: said }, { now: now(), timeZone, dayEndMinute }),
    [now, timeZone, dayEndMinute, isVip, said],
  );
  const queueId = useQueue()?.id ?? null;
  if (size === null || size > 99) return null;
  const { priority, expectedAt = null, bookedFor = null } = arrival;
  return <QuoteHint {...{ size, queueId, priority, expectedAt, bookedFor }} />;
}

type BookingProps = { readonly booking: Extract<QuotePreview, { kind: 'booked' }> };

function BookingHint({ booking }: BookingProps) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const { now } = useServices();
  const { bookedFor, listedAt, ahead } = booking;
  return (
    <p className={styles.hint} role="status">
      <strong className={styles.range}>{t('quotes.booked', { time: clock.time(bookedFor) })}</strong>
      <span>{ahead === 0 ? t('quotes.bookedFirst') : t('quotes.bookedBehind', { count: ahead })}</span>
      {listedAt > now() ? <span>{t('quotes.bookedListed', { time: clock.time(listedAt) })}</span> : null}
    </p>
  );
}

function QuoteHint(newcomer: Newcomer) {
  const { t } = useTranslation();
  const clock = useClockWords();
  const display = useStand(({ rows }) => rows.settings?.quoteDisplay ?? defaultSettings.quoteDisplay);
  const preview = usePreview(newcomer);
  if (preview === null || preview.kind === 'too-far') return null;
  if (preview.kind === 'no-tables') return <p className={styles.hint}>{t('quotes.previewNoTables')}</p>;
  if (preview.kind === 'too-big') {
    return <p className={styles.hint}>{t('quotes.previewTooBig', { size: newcomer.size })}</p>;
  }
  if (preview.kind === 'booked') return <BookingHint booking={preview} />;
  const { quote, isRough } = preview;
  const time = clock.time(quote.at + quote.high * minuteMs);
  return (
    <p className={styles.hint} role="status">
      <strong className={styles.range}>{t('quotes.preview', { range: rangeWords(t, quote) })}</strong>
      <span>{t('quotes.previewOdds', { odds: keptOfTen[display], time })}</span>
      {isRough ? <span className={styles.rough}>{t('quotes.rough')}</span> : null}
    </p>
  );
}
