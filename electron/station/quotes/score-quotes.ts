// The restaurant's own score of its quotes: everybody who was quoted in the last days and sat down, or left, since.
import { type Party, party } from '#shared/parties/party.ts';
import { type FinishedQuote, type Score, type Scoreboard, scoreboardOf } from '#shared/quoting/scoreboard.ts';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import type { StationLog } from '../log/station-log.ts';
import { readSettings } from '../settings/read-settings.ts';

/** As it travels: a list for each way of looking at it. */
export interface QuoteScores {
  readonly all: Score;
  readonly bySize: readonly (Score & { readonly key: string })[];
  readonly byHour: readonly (Score & { readonly key: number })[];
  /** By the staff member who added the party; null: nobody here did. */
  readonly byHost: readonly (Score & { readonly key: string | null })[];
}

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** Who sits within a minute was not made to wait: its quote says nothing. */
const atOnceMinutes = 1;

export function scoreQuotes(log: StationLog, now: number, days: number): QuoteScores {
  const { timeZone } = readSettings({ log });
  const since = now - days * dayMs;
  const known = [...log.openRows(), ...log.finishedSince(since)];
  const parties = known.flatMap(({ kind, row }) => (kind === party.kind && party.owns(row) ? [row] : []));
  const finished = parties.flatMap((one) => finishedQuote(one, { since, timeZone }));
  return asLists(scoreboardOf(finished));
}

function finishedQuote(
  one: Party,
  { since, timeZone }: { readonly since: number; readonly timeZone: string },
): readonly FinishedQuote[] {
  const { quote, seatedAt, status, endedAt, size, addedBy, quotedMinutes, removed } = one;
  const endAt = seatedAt ?? (status === 'left' ? endedAt : null);
  if (quote === null || endAt === null || removed || quote.at < since) return [];
  const [quotedAt, ended] = [quote.at / minuteMs, endAt / minuteMs];
  if (ended - quotedAt < atOnceMinutes) return [];
  return [
    {
      quotedAt,
      endedAt: ended,
      ended: seatedAt === null ? 'left' : 'seated',
      size,
      hour: Math.floor(minuteOfDay(quote.at, timeZone) / 60),
      host: addedBy,
      p50: quote.p50,
      promised: quotedMinutes ?? quote.high,
    },
  ];
}

const asLists = ({ all, bySize, byHour, byHost }: Scoreboard): QuoteScores => ({
  all,
  bySize: listed(bySize),
  byHour: listed(byHour).toSorted((left, right) => left.key - right.key),
  byHost: listed(byHost),
});

const listed = <Key>(scores: ReadonlyMap<Key, Score>): (Score & { readonly key: Key })[] =>
  [...scores].map(([key, score]) => ({ key, ...score }));
