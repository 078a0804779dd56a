/** A typed line as words, each beside the form it is looked up by: small letters, no accents, no punctuation around it. A minus before a number is no punctuation: less than nothing is no number of guests. */
import { cleanText } from '#shared/text/clean-text.ts';
import type { Stretch } from './quick-entry.ts';

export type TypedLine = {
  readonly words: readonly string[];
  readonly bare: readonly string[];
};

export const wordSet = (...lines: readonly string[]): ReadonlySet<string> =>
  new Set(lines.join(' ').split(' '));

const bareOf = (word: string): string => `${/^[-–−](?=\d)/u.exec(word) ?? ''}${unsigned(word)}`;

const unsigned = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}#@&+]+(?=.)|(?<=.)[^\p{L}\p{N}#@&+/]+$/gu, '');

/** "tel:612…", "eta20", "w/2", "4,garcia" and "garcia/4" are two words each. */
const apart = (text: string): string =>
  text
    .replace(/(^|\s)(tel|tlf|ph|phone|cell|cel|m[oó]vil)[.:]+(?=[+(]?\d)/giu, '$1$2 ')
    .replace(/(^|\s)(eta):?(?=\d)/giu, '$1$2 ')
    .replace(/(^|\s)([wcp]\/)(?!o\b)(?=[\p{L}\p{N}])/giu, '$1$2 ')
    .replace(/(?<=\p{L})\/(?=\d)|(?<=\d)\/(?=\p{L})/gu, ' / ')
    .replace(/,(?=[^\s\d])|(?<=[^\s\d]),(?=\S)/gu, ', ');

/** ٤, ۴ and ４ are a four. */
const westernDigits = (text: string): string =>
  text
    .replace(/[\u0660-\u0669]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[\uff10-\uff19]/gu, (digit) => String(digit.charCodeAt(0) - 0xff10));

export function typedLine(text: string): TypedLine {
  const words = apart(westernDigits(cleanText(text)))
    .split(/\s+/u)
    .filter((word) => word !== '');
  return { words, bare: words.map(bareOf) };
}

export const isWithin = (place: number, { from, to }: Stretch): boolean => place >= from && place < to;

/** What is understood already is no word for what is looked for next. */
export function without({ words, bare }: TypedLine, stretches: readonly Stretch[]): TypedLine {
  const isTaken = (place: number): boolean => stretches.some((stretch) => isWithin(place, stretch));
  const rest = (texts: readonly string[]): readonly string[] =>
    texts.map((text, place) => (isTaken(place) ? '' : text));
  return { words: rest(words), bare: rest(bare) };
}

export const wordsIn = ({ words }: TypedLine, { from, to }: Stretch): string =>
  words.slice(from, to).join(' ');

export const bareAt = ({ bare }: TypedLine, place: number): string => bare[place] ?? '';

export const endsWithComma = (word: string): boolean => /[,;]$/u.test(word);
