// What a party is found by: the words of its name and the digits of its phone, from any letter on. An index keeps every
// ending of every word, so that a part of a name is the beginning of something.
import { fewestDigits } from '#shared/phone/phone-digits.ts';
import { wordsIn } from '#shared/text/fold-text.ts';

/** What is indexed, and how. An index that was made by another one is made anew. */
export const wordsVersion = '1';

export interface Named {
  readonly name: string;
  readonly phone: string | null;
}

/** Stands before digits of a phone, so that they are no name: 12 in "Table 12" is not in +12. */
export const phoneMark = '+';

const script = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const syllables = new RegExp(`^[${script}ー々]`, 'u');
const betweenSyllables = new RegExp(`(?<=[${script}ー々]) (?=[${script}])`, 'gu');

/** Two letters say something; of scripts that write a syllable or a word with one, one does. */
export const saysEnough = (word: string): boolean =>
  syllables.test(word) || (word.length > 1 && [...word].length > 1);

/** Names of some scripts are typed with and without a space: they are kept without. */
export function searchWords({ name, phone }: Named): string {
  const words = wordsIn(name).join(' ').replaceAll(betweenSyllables, '');
  if (phone === null) return words;
  return `${words} ${phoneMark}${phone.replaceAll(/\D/g, '')}`.trim();
}

export const endingsOf = (words: string): readonly string[] => words.split(' ').flatMap(endingsOfWord);

function endingsOfWord(word: string): readonly string[] {
  const isPhone = word.startsWith(phoneMark);
  const letters = [...(isPhone ? word.slice(phoneMark.length) : word)];
  const endings = letters.map((_, at) => letters.slice(at).join(''));
  return isPhone
    ? endings.filter(({ length }) => length >= fewestDigits).map((digits) => `${phoneMark}${digits}`)
    : endings.filter(saysEnough);
}
