/** Tells who it is from what is to be remembered, among the words nothing else has claimed. */
import { isTitle, leadsToNote, nameLeadLength, startsNote } from './note-words.ts';
import type { Stretch } from './quick-entry.ts';
import { endsWithComma } from './typed-line.ts';

export type LooseWord = {
  readonly word: string;
  readonly bare: string;
  /** "no high chair": it belongs to the note whatever it says. */
  readonly isNote: boolean;
};

/** Words that stand together, between two things that were understood. */
export type Run = readonly LooseWord[];

const longestName = 100;
/** Behind a wish a sentence is likelier than a name. */
const mostNameWords = 3;

function noteStart(run: Run): number {
  const first = run.findIndex(({ word, bare, isNote }) => isNote || startsNote(word, bare));
  let start = first === -1 ? run.length : first;
  while (first !== -1 && start > 0 && leadsToNote(run[start - 1]?.bare ?? '')) start -= 1;
  const comma = run.slice(0, start).findIndex(({ word }) => endsWithComma(word));
  return comma === -1 ? start : comma + 1;
}

const capital = (word: string): string => word.charAt(0).toLocaleUpperCase() + word.slice(1);

/** All in small letters, or all in capitals, is haste; anything else is how the name is written. */
function asName(run: Run): string {
  const leads = nameLeadLength(run.map(({ bare }) => bare));
  if (leads > 0 && leads < run.length) return asName(run.slice(leads));
  const [lead] = run;
  const typed = run
    .map(({ word }) => word)
    .join(' ')
    .replace(/[,;:]+$/u, '');
  const isShouted = typed === typed.toUpperCase() && /\p{Lu}{4}/u.test(typed);
  if (isShouted) return typed.toLowerCase().split(' ').map(capital).join(' ');
  if (typed === typed.toLowerCase()) return typed.split(' ').map(capital).join(' ');
  return lead !== undefined && isTitle(lead.bare) ? capital(typed) : typed;
}

const isPunctuation = ({ word }: LooseWord): boolean => /^[-–—,;:.|/&+]+$/u.test(word);

function withoutEdges(run: Run): Run {
  const first = run.findIndex((one) => !isPunctuation(one));
  const last = run.findLastIndex((one) => !isPunctuation(one));
  return first === -1 ? [] : run.slice(first, last + 1);
}

/** Digits alone are the end of a phone, or something to remember; nobody is called that. */
const isSpelt = ({ word }: LooseWord): boolean => /[^\d\s().+,;:–-]/u.test(word);

const fewestOfPhone = 4;

/** "0131 garcia": four digits or more beside a name are how their phone ends, and no part of it. */
function phoneEndsIn(words: Run): readonly LooseWord[] {
  const groups: LooseWord[][] = [[]];
  for (const one of words) {
    if (isSpelt(one)) groups.push([]);
    else groups.at(-1)?.push(one);
  }
  const digits = (group: Run): number =>
    group
      .map(({ word }) => word)
      .join('')
      .replace(/\D/gu, '').length;
  return groups.filter((group) => digits(group) >= fewestOfPhone).flat();
}

/** What could be a name stands alone; the digits beside it come before the rest. */
function apart(run: Run): readonly Run[] {
  const spoken = run.slice(0, noteStart(run));
  const ends = phoneEndsIn(spoken);
  if (ends.length === 0 || !spoken.some(isSpelt)) return [run];
  const kept = [...ends, ...run.slice(spoken.length)].map((one) => ({ ...one, isNote: true }));
  return [spoken.filter((one) => !ends.includes(one)), kept];
}

type NamePlace = Stretch & { readonly at: number };

/** The first run that begins with one holds the name. */
function nameAtStart(runs: readonly Run[]): NamePlace | null {
  const at = runs.findIndex((run, place) => {
    const length = noteStart(run);
    if (!run.slice(0, length).some(isSpelt)) return false;
    return length > 0 && (place === 0 || length <= mostNameWords);
  });
  return at === -1 ? null : { at, from: 0, to: noteStart(runs[at] ?? []) };
}

/** "with a dog Marta": the capital says who it is. */
function nameAtEnd(runs: readonly Run[]): NamePlace | null {
  for (const [at, run] of runs.entries()) {
    const isName = ({ word, bare, isNote }: LooseWord): boolean =>
      !isNote && /^\p{Lu}\p{L}/u.test(word) && !startsNote(word, bare);
    const from = run.findLastIndex((one) => !isName(one)) + 1;
    const isSpoken = run.slice(0, from).some(({ word }) => /^\p{Ll}/u.test(word));
    if (isSpoken && from < run.length) return { at, from, to: run.length };
  }
  return null;
}

export function nameAndNote(runs: readonly Run[]): { readonly name: string; readonly note: string } {
  const trimmed = runs
    .flatMap(apart)
    .map(withoutEdges)
    .filter((run) => run.length > 0);
  const place = nameAtStart(trimmed) ?? nameAtEnd(trimmed) ?? { at: 0, from: 0, to: 0 };
  const typed = asName((trimmed[place.at] ?? []).slice(place.from, place.to));
  const name = typed.length <= longestName ? typed : '';
  const left = trimmed.map((run, at) =>
    at === place.at && name !== '' ? run.toSpliced(place.from, place.to - place.from) : run,
  );
  const note = left
    .flat()
    .map(({ word }) => word)
    .join(' ')
    .replace(/^[\s,;:–—-]+|[\s,;:]+$/gu, '');
  return { name, note };
}
