/**
 * Finds how many they may be: "4-5", "4 or 5", "entre 4 y 5". The table has to hold the larger number; the note keeps
 * both. Two numbers that are hours, ages, tables or what is counted are no size, and neither of them is one.
 */
import { isRange, type NumberPair, pairAt } from './number-pair.ts';
import type { Stretch } from './quick-entry.ts';
import { isCounted, isGuestWord, isPlace, isYoung, leadsToSize } from './size-words.ts';
import { bareAt, type TypedLine, wordSet } from './typed-line.ts';

/** What two numbers are said of; "other" also where nobody knows. */
export type FoundRange = Stretch & {
  readonly of: 'guests' | 'children' | 'other';
  readonly last: number;
};

type Search = { readonly rest: TypedLine; readonly whole: TypedLine };

/** "at 4 or 5", "a las 4 o 5" */
const leadsToTime = wordSet('at @ by from las eta around about in en sobre desde');
const units = wordSet(
  "h hr hrs hs hour hours hora horas min mins minute minutes minuto minutos mn m ' am pm a.m p.m year years yr yrs yo",
  'ano anos month months mes meses week weeks semana semanas day days dia dias',
);

/** From here up two numbers behind a name are as likely hours of the evening: "ruiz 9 a 10". */
const firstHour = 7;

const isFirst = ({ rest }: Search, place: number): boolean =>
  rest.bare.slice(0, place).every((word) => word === '' || leadsToSize(word));

/** "somos 4 o 5", "grupo de 4-5"; not "de 9 a 10". */
function isLedToSize({ whole }: Search, place: number): boolean {
  const before = bareAt(whole, place - 1);
  return before === 'de' ? leadsToSize(bareAt(whole, place - 2)) : leadsToSize(before) && !isPlace(before);
}

function isOfGuests(search: Search, pair: NumberPair): boolean {
  if (!isRange(pair)) return false;
  const { rest, whole } = search;
  const [before, after] = [bareAt(whole, pair.from - 1), bareAt(rest, pair.to)];
  if (units.has(pair.unit)) return false;
  if (isGuestWord(after)) return true;
  if (units.has(after) || isCounted(after, pair.last)) return false;
  if (leadsToTime.has(before) || isPlace(before)) return false;
  return (
    pair.last < firstHour || isFirst(search, pair.from) || pair.unit !== '' || isLedToSize(search, pair.from)
  );
}

/** With the words that say what it is said of: "table 4 or 5", "3 to 4 kids". */
function reachOf({ rest }: Search, { from, to, last }: NumberPair): Stretch {
  const [before, after] = [bareAt(rest, from - 1), bareAt(rest, to)];
  const isLed = isPlace(before) || leadsToTime.has(before);
  const isCounting = units.has(after) || isCounted(after, last);
  return { from: isLed ? from - 1 : from, to: isCounting ? to + 1 : to };
}

function meaningOf(search: Search, pair: NumberPair): FoundRange | null {
  const { to, last, unit } = pair;
  const reach = reachOf(search, pair);
  if (isOfGuests(search, pair)) return { ...reach, last, of: 'guests' };
  // "4-12" and nothing that says of what: one word, which nobody takes for two numbers.
  if (reach.to - reach.from === 1 && unit === '' && !isRange(pair)) return null;
  return { ...reach, last, of: isYoung(bareAt(search.rest, to)) ? 'children' : 'other' };
}

/** Every two numbers of the line, from left to right. */
export function findRanges(search: Search): readonly FoundRange[] {
  const found: FoundRange[] = [];
  for (const place of search.rest.words.keys()) {
    const pair = place < (found.at(-1)?.to ?? 0) ? null : pairAt(search.rest, place);
    const range = pair === null ? null : meaningOf(search, pair);
    if (range !== null) found.push(range);
  }
  return found;
}
