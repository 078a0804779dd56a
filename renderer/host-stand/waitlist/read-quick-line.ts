/**
 * Understands the quick line in any order: first the phone, then a lone number as the size, then the name up to the
 * first word of a note. What follows a name and its phone is the note. Nothing typed is ever lost or cut.
 */
import { remarkLimit } from '#shared/parties/party.ts';
import {
  type FoundPhone,
  findPhone,
  isLoneSize,
  phoneStretches,
  type QuickPhone,
  type Stretch,
} from './find-phone.ts';
import {
  isCounted,
  isGuestWord,
  isPhoneLabel,
  isPlace,
  leadsToNote,
  leadsToSize,
  startsNote,
} from './quick-line-words.ts';

export type QuickEntry = {
  readonly size: number | null;
  readonly name: string;
  readonly phone: QuickPhone | null;
  readonly note: string;
  /** By how many characters the note is longer than a note may be; it is for a person to shorten. */
  readonly excess: number;
};

const longestName = 100;

const isWithin = (place: number, { from, to }: Stretch): boolean => place >= from && place < to;

/** "tel:612…" is two words. */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replace(/(^|\s)(tel|tlf|ph|phone|cell|m[oó]vil)[.:]+(?=[+(]?\d)/giu, '$1$2 ')
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Not "2 kids", not "table 12". */
function isPlainSize(words: readonly string[], place: number): boolean {
  const word = words[place] ?? '';
  if (!isLoneSize(word)) return false;
  const isCount = isCounted(words[place + 1] ?? '', Number.parseInt(word, 10));
  return !isCount && !(place > 0 && isPlace(words[place - 1] ?? ''));
}

function findSize(words: readonly string[], taken: readonly Stretch[]): number | null {
  const free = [...words.keys()].filter((place) => !taken.some((stretch) => isWithin(place, stretch)));
  const plain = free.find((place) => isPlainSize(words, place));
  if (plain !== undefined) return plain;
  return free[0] === 0 && isLoneSize(words[0] ?? '') ? 0 : null;
}

/** "party of 4", "4 people", "mesa para 4": the words that say that a number is the size. */
function aroundSize(words: readonly string[], size: number | null): Stretch {
  if (size === null) return { from: 0, to: 0 };
  let from = size;
  while (from > 0 && leadsToSize(words[from - 1] ?? '')) from -= 1;
  return { from, to: isGuestWord(words[size + 1] ?? '') ? size + 2 : size + 1 };
}

function noteStart(words: readonly string[]): number {
  const first = words.findIndex(startsNote);
  if (first === -1) return words.length;
  let start = first;
  while (start > 0 && leadsToNote(words[start - 1] ?? '')) start -= 1;
  const comma = words.slice(0, start).findIndex((word) => /[,;]$/u.test(word));
  return comma === -1 ? start : comma + 1;
}

/** All in small letters is haste; anything else is how the name is written. */
function asName(words: readonly string[]): string {
  const typed = words.join(' ').replace(/[,;:]+$/u, '');
  if (typed !== typed.toLowerCase()) return typed;
  return typed
    .split(' ')
    .map((word) => word.charAt(0).toLocaleUpperCase() + word.slice(1))
    .join(' ');
}

type Spoken = { readonly name: readonly string[]; readonly note: readonly string[] };

/** A name stands before its phone; where nothing does, it is looked for behind. */
function speak(before: readonly string[], after: readonly string[]): Spoken {
  if (before.length === 0 && after.length > 0) return speak(after, []);
  const start = noteStart(before);
  return { name: before.slice(0, start), note: [...before.slice(start), ...after] };
}

function entryOf(spoken: Spoken, phone: QuickPhone | null): Omit<QuickEntry, 'size'> {
  const typedName = asName(spoken.name);
  const name = typedName.length <= longestName ? typedName : '';
  const odd = phone?.kind === 'odd' ? [phone.text] : [];
  const lead = name === typedName ? [] : [typedName];
  const note = [...lead, ...spoken.note, ...odd]
    .join(' ')
    .replace(/^[\s,;:–—-]+/u, '')
    .trim();
  return { name, phone, note, excess: Math.max(0, note.length - remarkLimit) };
}

type Found = { readonly phone: FoundPhone | null; readonly sizePlace: number | null };

/** The phone first: groups of its digits are no size, whatever is left beside them may be. */
function findNumbers(words: readonly string[], country: string): Found {
  const stretches = phoneStretches(words);
  const isSizeKnown = findSize(words, stretches) !== null;
  const phone = findPhone({ words, country, isSizeKnown }, stretches);
  const others = stretches.filter((stretch) => phone === null || !isWithin(phone.from, stretch));
  return { phone, sizePlace: findSize(words, phone === null ? others : [...others, phone]) };
}

export function readQuickLine(text: string, country: string): QuickEntry {
  const words = wordsOf(text);
  const { phone, sizePlace } = findNumbers(words, country);
  const sized = aroundSize(words, sizePlace);
  const phoneFrom = phone?.from ?? words.length;
  const spoken = words.flatMap((word, place) => {
    const isLabel = place === phoneFrom - 1 && isPhoneLabel(word);
    const isTaken = isWithin(place, sized) || (phone !== null && isWithin(place, phone));
    return isTaken || isLabel ? [] : [{ word, isBefore: place < phoneFrom }];
  });
  const before = spoken.filter(({ isBefore }) => isBefore).map(({ word }) => word);
  const after = spoken.filter(({ isBefore }) => !isBefore).map(({ word }) => word);
  const size = sizePlace === null ? null : Number.parseInt(words[sizePlace] ?? '', 10);
  return { size, ...entryOf(speak(before, after), phone?.phone ?? null) };
}
