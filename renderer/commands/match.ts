/** How well words answer what somebody types: every word typed has to be found, whole, begun, inside or letter by letter. */
import { wordsIn } from '#shared/text/fold-text.ts';

export type Sought = readonly string[];

export const soughtIn = (text: string): Sought => wordsIn(text);

const scores = { whole: 8, begun: 5, inside: 2, letters: 1 } as const;

/** Shorter than this, anything holds its letters somewhere. */
const fewestLetters = 3;

/** Null: something typed is not there. */
export function scoreOf(words: readonly string[], sought: Sought): number | null {
  let sum = 0;
  for (const typed of sought) {
    const best = bestOf(words, typed);
    if (best === 0) return null;
    sum += best;
  }
  return sum;
}

function bestOf(words: readonly string[], typed: string): number {
  let best = 0;
  for (const word of words) best = Math.max(best, scoreOfWord(word, typed));
  return best;
}

function scoreOfWord(word: string, typed: string): number {
  if (word === typed) return scores.whole;
  if (word.startsWith(typed)) return scores.begun;
  if (typed.length < fewestLetters) return 0;
  if (word.includes(typed)) return scores.inside;
  return hasLetters(word, typed) ? scores.letters : 0;
}

function hasLetters(word: string, typed: string): boolean {
  let at = 0;
  for (const letter of word) if (letter === typed[at]) at += 1;
  return at === typed.length;
}
