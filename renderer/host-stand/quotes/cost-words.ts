/** What a seating costs others, in a sentence: whose promise it breaks first, else who waits longer. */
import type { TFunction } from 'i18next';
import type { SeatingCosts } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';

export type SaidCost = { readonly breaks: boolean; readonly text: string };

const named = 2;

/** Null where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: SeatingCosts): SaidCost | null {
  const broken = costs.filter(({ breaks }) => breaks);
  const told = broken.length > 0 ? broken : costs;
  if (told.length === 0) return null;
  const others = told.slice(0, named).map(({ partyId, before, after }) => {
    const party = rows.parties.get(partyId) ?? null;
    return t('quotes.costs.other', { name: partyName(t, party), size: party?.size ?? '', before, after });
  });
  const rest = told.length - named;
  const list = rest > 0 ? [...others, t('quotes.costs.more', { count: rest })] : others;
  const breaks = broken.length > 0;
  const words = { others: list.join(', ') };
  return { breaks, text: breaks ? t('quotes.costs.breaks', words) : t('quotes.costs.delays', words) };
}
