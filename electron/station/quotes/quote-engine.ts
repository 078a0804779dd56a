// The engine of this house, kept ready: made anew when the house or what it learned changes, calibrated by tonight's own
// outcomes as they come.

import { party } from '#shared/parties/party.ts';
import { type Engine, engineOf, recalibrated } from '#shared/quoting/engine.ts';
import { learnOutcome, type ScoredWait } from '#shared/quoting/learn.ts';
import { type Learned, nothingLearned } from '#shared/quoting/learned.ts';
import { usualTurn } from '#shared/quoting/turn-law.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import { type Evening, houseNow } from './house-now.ts';
import type { LedgerEntry, QuoteMemory } from './quote-memory.ts';

export interface EngineKeeper {
  readonly now: (evening: Evening, settings: SettingsDetails) => Engine;
  /** A party got its first quote. */
  readonly noteQuote: (entry: LedgerEntry) => void;
  /** Past nights have been gone through. */
  readonly noteLesson: (learned: Learned) => void;
}

interface Made {
  readonly key: string;
  readonly learned: Learned;
  readonly engine: Engine;
}

const minuteMs = 60_000;

export function createEngineKeeper(memory: QuoteMemory): EngineKeeper {
  let taught = memory.lesson()?.learned ?? null;
  let night = Number.NaN;
  let quotes = new Map<string, LedgerEntry>();
  let made: Made | null = null;
  const openNight = (startAt: number): void => {
    if (startAt === night) return;
    night = startAt;
    quotes = new Map(memory.quotesOf(startAt).map((entry) => [entry.partyId, entry]));
    made = null;
  };
  return {
    noteQuote: (entry) => {
      if (entry.nightAt === night && !quotes.has(entry.partyId)) quotes.set(entry.partyId, entry);
    },
    noteLesson: (learned) => {
      taught = learned;
      made = null;
    },
    now: (evening, settings) => {
      openNight(evening.night.startAt);
      const outcomes = outcomesOf([...quotes.values()], evening);
      const house = houseNow(evening.rows);
      const key = JSON.stringify([house, settings.typicalTwoMinutes, settings.typicalFourMinutes]);
      const known = made?.key === key ? made : null;
      const base = known?.learned ?? taught ?? nothingLearned(typicalOf(settings));
      const engine = known?.engine ?? engineOf(house, base);
      made = { key, learned: base, engine };
      if (outcomes.length === 0) return engine;
      const { scores, tau } = outcomes.reduce<Learned>(learnOutcome, base);
      return recalibrated(engine, scores, tau);
    },
  };
}

export const typicalOf = ({ typicalTwoMinutes, typicalFourMinutes }: SettingsDetails) => ({
  two: typicalTwoMinutes ?? usualTurn.two,
  four: typicalFourMinutes ?? usualTurn.four,
});

/** What became of tonight's quotes so far, in the order it did. An undo is simply not among them any more. */
function outcomesOf(quotes: readonly LedgerEntry[], { rows }: Evening): readonly ScoredWait[] {
  return quotes
    .flatMap((entry) => {
      const found = rows.one(party, entry.partyId);
      const endAt = found?.seatedAt ?? (found?.status === 'left' ? found.endedAt : null);
      if (found === null || endAt === null) return [];
      const kind = found.seatedAt === null ? ('left' as const) : ('seated' as const);
      return [{ endAt, kind, quote: entry, wait: Math.max(0, (endAt - entry.quotedAt) / minuteMs) }];
    })
    .toSorted((left, right) => left.endAt - right.endAt);
}
