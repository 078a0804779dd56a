/** What a seating costs others, in a sentence: whose promise it breaks first, else who waits longer. */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { sentences } from '#renderer/words/sentences.ts';
import type { FeltCosts } from './felt-costs.ts';

const named = 2;

const brokenBy = (costs: FeltCosts): FeltCosts => costs.filter(({ breaks }) => breaks);

/** Empty where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: FeltCosts): string {
  if (costs.length === 0) return '';
  return breakWords(t, rows, costs) || t('quotes.costs.delays', { others: listed(t, rows, costs) });
}

/** Whose promise breaks, and by how much; empty where none does. */
export const breakWords = (t: TFunction, rows: Rows, costs: FeltCosts): string =>
  brokenAs('breaks', t, { rows, costs });

/** The same once it is done. */
export const brokenWords = (t: TFunction, rows: Rows, costs: FeltCosts): string =>
  brokenAs('broken', t, { rows, costs });

type Felt = { readonly rows: Rows; readonly costs: FeltCosts };

/** Whose table it is stands for itself; the minutes of the others are a list. */
function brokenAs(form: 'breaks' | 'broken', t: TFunction, { rows, costs }: Felt): string {
  const { called = [], others = [] } = Object.groupBy(brokenBy(costs), ({ wasCalledHere }) =>
    wasCalledHere ? 'called' : 'others',
  );
  return sentences(
    ...called.map((cost) => t('quotes.costs.called', wordsOf(t, rows, cost))),
    others.length === 0 ? '' : t(`quotes.costs.${form}`, { others: listed(t, rows, others) }),
  );
}

/** As short as a button has room for: "breaks 2". Null where no promise is broken. */
export function breakMark(t: TFunction, costs: FeltCosts): string | null {
  const count = brokenBy(costs).length;
  return count === 0 ? null : t('quotes.costs.mark', { count });
}

function wordsOf(t: TFunction, rows: Rows, { partyId, before, after }: FeltCosts[number]) {
  const party = rows.parties.get(partyId) ?? null;
  return { name: partyName(t, party), size: party?.size ?? '', before, after };
}

function listed(t: TFunction, rows: Rows, told: FeltCosts): string {
  const others = told.slice(0, named).map((cost) => t('quotes.costs.other', wordsOf(t, rows, cost)));
  const rest = told.length - named;
  return (rest > 0 ? [...others, t('quotes.costs.more', { count: rest })] : others).join(', ');
}
