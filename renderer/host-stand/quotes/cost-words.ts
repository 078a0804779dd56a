/** What a seating costs others, in a sentence: whose promise it breaks first, else who waits longer. */
import type { TFunction } from 'i18next';
import type { SeatingCosts } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';

export type SaidCost = { readonly breaks: boolean; readonly text: string };

const named = 2;

const brokenBy = (costs: SeatingCosts): SeatingCosts => costs.filter(({ breaks }) => breaks);

/** Null where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: SeatingCosts): SaidCost | null {
  const broken = brokenBy(costs);
  const told = broken.length > 0 ? broken : costs;
  if (told.length === 0) return null;
  const words = { others: listed(t, rows, told) };
  const breaks = broken.length > 0;
  return { breaks, text: breaks ? t('quotes.costs.breaks', words) : t('quotes.costs.delays', words) };
}

/** The same once it is done, of promises alone; empty where none is broken. */
export function brokenWords(t: TFunction, rows: Rows, costs: SeatingCosts): string {
  const broken = brokenBy(costs);
  return broken.length === 0 ? '' : t('quotes.costs.broken', { others: listed(t, rows, broken) });
}

export type BreakMark = {
  /** As short as a button has room for: "breaks 2". */
  readonly mark: string;
  readonly about: string;
};

/** Null where no promise is broken. */
export function breakMark(t: TFunction, rows: Rows, costs: SeatingCosts): BreakMark | null {
  const said = costWords(t, rows, costs);
  if (said === null || !said.breaks) return null;
  return { mark: t('quotes.costs.mark', { count: brokenBy(costs).length }), about: said.text };
}

function listed(t: TFunction, rows: Rows, told: SeatingCosts): string {
  const others = told.slice(0, named).map(({ partyId, before, after }) => {
    const party = rows.parties.get(partyId) ?? null;
    return t('quotes.costs.other', { name: partyName(t, party), size: party?.size ?? '', before, after });
  });
  const rest = told.length - named;
  return (rest > 0 ? [...others, t('quotes.costs.more', { count: rest })] : others).join(', ');
}
