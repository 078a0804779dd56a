/**
 * Finds the phone among typed words by its groups of digits, as the restaurant's country reads them. It comes before
 * the size: no group of a phone is ever taken for a number of guests.
 */
import { parsePhone } from '#shared/phone/phone.ts';
import type { QuickPhone, Stretch } from './quick-entry.ts';
import { bareAt, type TypedLine, wordSet } from './typed-line.ts';

export type FoundPhone = Stretch & { readonly phone: QuickPhone };

const phoneLabels = wordSet(
  'tel tlf tfno telefono phone ph cell cel celular mobile movil mob num numero number whatsapp wsp wa',
);

const leastDigits = 7;
const mostDigits = 15;
const mostGroups = 8;
/** Of a phone with a size before and behind it; more groups in a row are nobody's number. */
const longestStretch = mostGroups + 2;

const isDigitGroup = (word: string): boolean => /^[+(]*\d[\d().-]*[,;]?$/u.test(word);
const isJoint = (word: string): boolean => /^[-–.]$/u.test(word);
/** Whatever stands behind it is the rest of that number, never one of this country. */
const isFromAbroad = (word: string): boolean => /^[(]*(\+|00)/u.test(word);
const digitsIn = (text: string): number => text.replace(/\D/gu, '').length;

const isLoneSize = (word: string): boolean => /^[1-9]\d?[,;]?$/u.test(word);

const typedIn = (words: readonly string[], { from, to }: Stretch): string =>
  words.slice(from, to).join(' ').replace(/[,;]$/u, '');

/** Stretches of digit groups long enough to be a phone. A comma ends one. */
export function phoneStretches(words: readonly string[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  while (from < words.length) {
    let to = from;
    while (isPartOfPhone(words, from, to)) to += 1;
    while (to > from && isJoint(words[to - 1] ?? '')) to -= 1;
    const isPhone = to - from <= longestStretch && digitsIn(typedIn(words, { from, to })) >= leastDigits;
    if (isPhone) stretches.push({ from, to });
    from = Math.max(to, from + 1);
  }
  return stretches;
}

function isPartOfPhone(words: readonly string[], from: number, at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (at > from && /[,;]$/u.test(words[at - 1] ?? '')) return false;
  return isDigitGroup(word) || (at > from && isJoint(word));
}

type Search = {
  readonly words: readonly string[];
  readonly country: string;
  /** Where the size stands elsewhere, every group may belong to the phone. */
  readonly isSizeKnown: boolean;
};

export function findPhone(search: Search, stretches: readonly Stretch[]): FoundPhone | null {
  for (const stretch of stretches) {
    const found = validWithin(search, stretch);
    if (found !== null) return found;
  }
  const [first] = stretches;
  if (first === undefined) return null;
  const odd = withoutSize(search, first);
  return { ...odd, phone: { kind: 'odd', text: typedIn(search.words, odd) } };
}

function parsed({ words, country }: Search, stretch: Stretch): FoundPhone | null {
  const text = typedIn(words, stretch);
  const digits = digitsIn(text);
  if (digits < leastDigits || digits > mostDigits) return null;
  const phone = parsePhone(text, country);
  return phone.ok ? { ...stretch, phone: { kind: 'valid', e164: phone.value } } : null;
}

/** The longest that is a phone: what is left over at its ends may be the size. */
function validWithin(search: Search, { from, to }: Stretch): FoundPhone | null {
  const { words, isSizeKnown } = search;
  const afterSize = words[from + 1] ?? '';
  if (!isSizeKnown && isLoneSize(words[from] ?? '') && /^[0+]/u.test(afterSize)) {
    const rest = validWithin({ ...search, isSizeKnown: true }, { from: from + 1, to });
    if (rest !== null) return rest;
  }
  for (let length = Math.min(to - from, mostGroups); length > 0; length -= 1) {
    for (let start = from; start + length <= to; start += 1) {
      if (words.slice(from, start).some(isFromAbroad)) break;
      const found = parsed(search, { from: start, to: start + length });
      if (found !== null) return found;
    }
  }
  return null;
}

/** A number nobody can call may still have the size before it; behind it, only where a whole number stands without. */
function withoutSize({ words, isSizeKnown }: Search, { from, to }: Stretch): Stretch {
  if (isSizeKnown) return { from, to };
  const tail = { from: from + 1, to };
  if (isLoneSize(words[from] ?? '') && digitsIn(typedIn(words, tail)) >= leastDigits) return tail;
  const head = { from, to: to - 1 };
  const wholeDigits = 9;
  return isLoneSize(words[to - 1] ?? '') && digitsIn(typedIn(words, head)) >= wholeDigits
    ? head
    : { from, to };
}

/** "cell 212 555 0187" */
export const withLabel = (line: TypedLine, { from, to }: Stretch): Stretch => ({
  from: phoneLabels.has(bareAt(line, from - 1)) ? from - 1 : from,
  to,
});
