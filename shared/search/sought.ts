// What somebody types into the search: every word has to be found, each in one of its readings. Text without letters is
// a phone from four digits on.
import { phoneDigits } from '#shared/phone/phone-digits.ts';
import { wordsIn } from '#shared/text/fold-text.ts';
import { phoneMark, saysEnough } from './search-words.ts';

/** All of these; of each, one of these, as the beginning of an ending. */
export type Sought = readonly (readonly string[])[];

export function soughtIn(text: string, country: string): Sought {
  const words = wordsIn(text).filter(saysEnough);
  if (/\p{L}/u.test(text)) return words.map((word) => [word, ...soughtPhone(word, country)]);
  const phones = soughtPhone(text, country);
  if (phones.length === 0) return words.map((word) => [word]);
  return [words.length === 1 ? [...words, ...phones] : phones];
}

export const soughtPhone = (typed: string, country: string): readonly string[] =>
  /\p{L}/u.test(typed) ? [] : phoneDigits(typed, country).map((digits) => `${phoneMark}${digits}`);

export const isFoundBy = (endings: readonly string[], sought: Sought): boolean =>
  sought.length > 0 &&
  sought.every((readings) =>
    readings.some((reading) => endings.some((ending) => ending.startsWith(reading))),
  );
