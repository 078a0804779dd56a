/**
 * What a seating costs others, in a sentence: who is late already and would wait longer, whose promise it breaks,
 * else who waits longer.
 */
import type { TFunction } from 'i18next';
import type { Rows } from '#renderer/store/rows.ts';
import { partyName } from '#renderer/words/party-words.ts';
import { sentences } from '#renderer/words/sentences.ts';
import { type FeltCosts, isGrave } from './felt-costs.ts';

const named = 2;

/** Empty where nobody would feel it. */
export function costWords(t: TFunction, rows: Rows, costs: FeltCosts): string {
  if (costs.length === 0) return '';
  return breakWords(t, rows, costs) || t('quotes.costs.delays', { others: listed(t, rows, costs) });
}

/** Whose promise breaks, or is broken already, and by how much; empty where none is. */
export const breakWords = (t: TFunction, rows: Rows, costs: FeltCosts): string =>
  brokenAs('breaks', t, { rows, costs });

/** The same once it is done. */
export const brokenWords = (t: TFunction, rows: Rows, costs: FeltCosts): string =>
  brokenAs('broken', t, { rows, costs });

type Felt = { readonly rows: Rows; readonly costs: FeltCosts };

function kindOf({
  wasCalledHere,
  isLate,
  breaks,
}: FeltCosts[number]): 'called' | 'late' | 'broken' | 'longer' {
  if (wasCalledHere) return 'called';
  if (isLate) return 'late';
  return breaks ? 'broken' : 'longer';
}

/** Whose table it is stands for itself; the minutes of the others are lists. */
function brokenAs(form: 'breaks' | 'broken', t: TFunction, { rows, costs }: Felt): string {
  const { called = [], late = [], broken = [] } = Object.groupBy(costs, kindOf);
  return sentences(
    ...called.map((cost) => t('quotes.costs.called', wordsOf(t, rows, cost))),
    late.length === 0 ? '' : t('quotes.costs.late', { others: listed(t, rows, late) }),
    broken.length === 0 ? '' : t(`quotes.costs.${form}`, { others: listed(t, rows, broken) }),
  );
}

/** As short as a button has room for: "breaks 2", "delays 1". Null where nobody is told too much. */
export function breakMark(t: TFunction, costs: FeltCosts): string | null {
  const breaks = costs.filter((cost) => cost.breaks).length;
  if (breaks > 0) return t('quotes.costs.mark', { count: breaks });
  const late = costs.filter(isGrave).length;
  return late === 0 ? null : t('quotes.costs.lateMark', { count: late });
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
