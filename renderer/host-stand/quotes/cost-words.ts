/** What a seating costs others, in a sentence: whose promise it breaks first, else who waits longer. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';
import type { FeltCosts } from './felt-costs.ts';

const named = 2;

const brokenBy = (costs: FeltCosts): FeltCosts => costs.filter(({ breaks }) => breaks);

/** Empty where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: FeltCosts): string {
  if (costs.length === 0) return '';
  return breakWords(t, rows, costs) || t('quotes.costs.delays', { others: listed(t, rows, costs) });
}

/** Whose promise breaks, and by how much; empty where none does. */
export function breakWords(t: TFunction, rows: Rows, costs: FeltCosts): string {
  const broken = brokenBy(costs);
  return broken.length === 0 ? '' : t('quotes.costs.breaks', { others: listed(t, rows, broken) });
}

/** The same once it is done. */
export function brokenWords(t: TFunction, rows: Rows, costs: FeltCosts): string {
  const broken = brokenBy(costs);
  return broken.length === 0 ? '' : t('quotes.costs.broken', { others: listed(t, rows, broken) });
}

/** As short as a button has room for: "breaks 2". Null where no promise is broken. */
export function breakMark(t: TFunction, costs: FeltCosts): string | null {
  const count = brokenBy(costs).length;
  return count === 0 ? null : t('quotes.costs.mark', { count });
}

function listed(t: TFunction, rows: Rows, told: FeltCosts): string {
  const others = told.slice(0, named).map(({ partyId, before, after, wasCalledHere }) => {
    const party = rows.parties.get(partyId) ?? null;
    const words = { name: partyName(t, party), size: party?.size ?? '', before, after };
    return wasCalledHere ? t('quotes.costs.called', words) : t('quotes.costs.other', words);
  });
  const rest = told.length - named;
  return (rest > 0 ? [...others, t('quotes.costs.more', { count: rest })] : others).join(', ');
}
