/** Finds how many they may be: "4-5", "4 or 5", "entre 4 y 5". The table has to hold the larger number; the note keeps both. */
import { isCounted, isGuestWord, isPlace, sizeIn, sizeInWords } from './size-words.ts';
import { bareAt, type TypedLine, wordSet } from './typed-line.ts';

export type FoundRange = { readonly from: number; readonly to: number; readonly size: number };

const joints = wordSet('- – — / ~ or to maybe o u a quiza quizas');
const pairJoints = wordSet('and y');
const pairLeads = wordSet('between entre');
/** "at 4 or 5", "a las 4 o 5" */
const leadsToTime = wordSet('at @ by las eta around about in en sobre');

const anyNumber = (word: string): number | null => sizeIn(word) ?? sizeInWords(word);

/** Further apart than twice the smaller it may be anything: "4-12". */
const isRange = (smaller: number, larger: number): boolean => smaller < larger && larger <= 2 * smaller;

const rangeOf = (place: Omit<FoundRange, 'size'>, smaller: number | null, larger: number | null) =>
  smaller !== null && larger !== null && isRange(smaller, larger) ? { ...place, size: larger } : null;

function inOneWord(line: TypedLine, place: number): FoundRange | null {
  const [, smaller = '', larger = ''] = /^x?([1-9]\d?)[-–—/~]([1-9].*)$/u.exec(bareAt(line, place)) ?? [];
  return rangeOf({ from: place, to: place + 1 }, sizeIn(smaller), sizeIn(larger));
}

function inThree(line: TypedLine, place: number): FoundRange | null {
  const [first, joint, last] = [bareAt(line, place), bareAt(line, place + 1), bareAt(line, place + 2)];
  const isPair = pairLeads.has(bareAt(line, place - 1));
  const isJoined = joints.has(joint) || (isPair && pairJoints.has(joint));
  if (!isJoined) return null;
  return rangeOf({ from: isPair ? place - 1 : place, to: place + 3 }, anyNumber(first), anyNumber(last));
}

type Search = { readonly rest: TypedLine; readonly whole: TypedLine };

/** Not "4 or 5 kids", "table 4 or 5", "in 10-15 min". */
export function sizeRangeAt({ rest, whole }: Search, place: number): FoundRange | null {
  const found = inOneWord(rest, place) ?? inThree(rest, place);
  if (found === null) return null;
  const before = bareAt(whole, found.from - 1);
  const after = bareAt(rest, found.to);
  const isOther = isCounted(after, found.size) || leadsToTime.has(before);
  return isOther || (isPlace(before) && !isGuestWord(after)) ? null : found;
}
