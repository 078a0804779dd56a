// Who presses a button by saying what they read on it is understood: what a screen reader says of one in a row begins with
// the words that stand on it.
import { expect, it } from 'vitest';
import { pageEnglish } from '#shared/strings/page-english.ts';
import { pageSpanish } from '#shared/strings/page-spanish.ts';

type Words = { readonly [name: string]: string | Words };

interface Pair {
  readonly name: string;
  readonly seen: string;
  readonly spoken: string;
}

function pairsIn(words: Words, path = ''): readonly Pair[] {
  return Object.entries(words).flatMap(([name, spoken]): readonly Pair[] => {
    if (typeof spoken !== 'string') return pairsIn(spoken, `${path}${name}.`);
    const seen = name.endsWith('Named') ? words[name.slice(0, -'Named'.length)] : undefined;
    return typeof seen === 'string' ? [{ name: path + name, seen, spoken }] : [];
  });
}

it.each([
  ['English', pageEnglish],
  ['Spanish', pageSpanish],
] as const)('in %s', (_, words) => {
  const pairs = pairsIn(words);
  expect(pairs.length).toBeGreaterThan(5);
  expect(pairs.filter(({ seen, spoken }) => !spoken.startsWith(seen))).toEqual([]);
});
