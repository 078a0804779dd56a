/** What a seating costs others, in a sentence: whose promise it breaks first, else who waits longer. */
import type { TFunction } from 'i18next';
import type { SeatingCosts } from '#renderer/connection/station.ts';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';

const named = 2;

const brokenBy = (costs: SeatingCosts): SeatingCosts => costs.filter(({ breaks }) => breaks);

/** Empty where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: SeatingCosts): string {
  if (costs.length === 0) return '';
  return breakWords(t, rows, costs) || t('quotes.costs.delays', { others: listed(t, rows, costs) });
}

/** Whose promise breaks, and by how much; empty where none does. */
export function breakWords(t: TFunction, rows: Rows, costs: SeatingCosts): string {
  const broken = brokenBy(costs);
  return broken.length === 0 ? '' : t('quotes.costs.breaks', { others: listed(t, rows, broken) });
}

/** The same once it is done. */
export function brokenWords(t: TFunction, rows: Rows, costs: SeatingCosts): string {
  const broken = brokenBy(costs);
  return broken.length === 0 ? '' : t('quotes.costs.broken', { others: listed(t, rows, broken) });
}

/** As short as a button has room for: "breaks 2". Null where no promise is broken. */
export function breakMark(t: TFunction, costs: SeatingCosts): string | null {
  const count = brokenBy(costs).length;
  return count === 0 ? null : t('quotes.costs.mark', { count });
}

function listed(t: TFunction, rows: Rows, told: SeatingCosts): string {
  const others = told.slice(0, named).map(({ partyId, before, after }) => {
    const party = rows.parties.get(partyId) ?? null;
    return t('quotes.costs.other', { name: partyName(t, party), size: party?.size ?? '', before, after });
  });
  const rest = told.length - named;
  return (rest > 0 ? [...others, t('quotes.costs.more', { count: rest })] : others).join(', ');
}
