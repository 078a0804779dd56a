/** Finds how many they are: "4", "4-5", "party of 4", "x6", "dos personas", "2 adults 1 kid". Not "2 kids", not "table 12". */
import { type FoundRange, findRanges } from './find-size-range.ts';
import { pairAt } from './number-pair.ts';
import type { Stretch } from './quick-entry.ts';
import {
  isAdult,
  isCounted,
  isGuestWord,
  isPlace,
  isYoung,
  leadsToSize,
  sizeAlone,
  sizeIn,
  sizeInWords,
  sizeWithin,
} from './size-words.ts';
import { bareAt, isWithin, type TypedLine } from './typed-line.ts';

export type FoundSize = Stretch & {
  readonly size: number;
  /** "2 adults 1 kid" says more than three, "4-5" more than five. */
  readonly isInNote: boolean;
};

/** Lower is surer. */
type Candidate = { readonly place: number; readonly size: number; readonly rank: 0 | 1 | 2 | 3 | 4 };

const anyNumber = (word: string): number | null => sizeIn(word) ?? sizeInWords(word);

type Search = {
  /** What is not understood yet. */
  readonly rest: TypedLine;
  readonly whole: TypedLine;
  /** A number right behind a wish may be its own: "booth 12", "high chair x1". */
  readonly isLoose: (place: number) => boolean;
  /** A number right before a need counts it: "two high chairs". */
  readonly isCount: (place: number) => boolean;
};

/** "dos pérez terraza", "smith two", "mesa 12 dos pérez". */
function wordAlone({ rest, whole, isCount }: Search, place: number): Candidate | null {
  const [bare, after] = [bareAt(rest, place), bareAt(rest, place + 1)];
  const word = rest.words[place] ?? '';
  const isFirst = rest.bare.slice(0, place).every((each) => each === '');
  const begins = isFirst ? sizeAlone({ word, bare, after }) : null;
  const size = begins ?? sizeWithin({ word, bare, after, before: bareAt(whole, place - 1) });
  return size === null || isCount(place) || isCounted(after, size) ? null : { place, size, rank: 4 };
}

function candidateAt({ rest, whole, isLoose, isCount }: Search, place: number): Candidate | null {
  const word = bareAt(rest, place);
  const before = bareAt(whole, place - 1);
  const after = bareAt(rest, place + 1);
  const isSaid = (leadsToSize(before) && !isPlace(before)) || isGuestWord(after);
  const size = sizeIn(word) ?? (isSaid ? sizeInWords(word) : null);
  if (size === null) return wordAlone({ rest, whole, isLoose, isCount }, place);
  if (isCounted(after, size) && before !== 'of') return place === 0 ? { place, size, rank: 3 } : null;
  if (isPlace(before) && !isGuestWord(after)) return null;
  if (isLoose(place)) return { place, size, rank: 2 };
  return { place, size, rank: isSaid ? 0 : 1 };
}

const isArticle = (word: string): boolean => /^(an?|una?)$/u.test(word);

/** "a party of 4", "4 people", "mesa para 4": the words that say that a number is the size. */
function around({ rest }: Search, place: Stretch): Stretch {
  let { from } = place;
  while (leadsToSize(bareAt(rest, from - 1))) from -= 1;
  if (from < place.from && isArticle(bareAt(rest, from - 1))) from -= 1;
  return { from, to: isGuestWord(bareAt(rest, place.to)) ? place.to + 1 : place.to };
}

/** "2 adults 1 kid", "2 adults 1-2 kids", "2+1". */
function sumAt({ rest }: Search, place: number): FoundSize | null {
  const plus = /^([1-9])\+([1-9])$/u.exec(bareAt(rest, place));
  if (plus !== null)
    return { from: place, to: place + 1, size: Number(plus[1]) + Number(plus[2]), isInNote: true };
  const grown = anyNumber(bareAt(rest, place));
  if (grown === null || !isAdult(bareAt(rest, place + 1))) return null;
  const second = /^(and|y|&|\+)$/u.test(bareAt(rest, place + 2)) ? place + 3 : place + 2;
  const pair = pairAt(rest, second);
  const [small, after] = pair === null ? [anyNumber(bareAt(rest, second)), second + 1] : [pair.last, pair.to];
  if (small === null || !isYoung(bareAt(rest, after))) return null;
  return { from: place, to: after + 1, size: grown + small, isInNote: true };
}

/** What says more than one number, and is the size: the first of it. */
function severalIn(search: Search, ranges: readonly FoundRange[]): FoundSize | undefined {
  const sums = [...search.rest.words.keys()]
    .map((place) => sumAt(search, place))
    .filter((found) => found !== null);
  const guests = ranges
    .filter((range) => range.of === 'guests')
    .map((range) => ({ ...around(search, range), size: range.last, isInNote: true }));
  return [...sums, ...guests].sort((left, right) => left.from - right.from).at(0);
}

export function findSize(search: Search): FoundSize | null {
  const ranges = findRanges(search);
  const several = severalIn(search, ranges);
  const taken = several === undefined ? ranges : [...ranges, several];
  const [best] = [...search.rest.words.keys()]
    .map((place) => candidateAt(search, place))
    .filter((found) => found !== null)
    .filter(({ place }) => !taken.some((stretch) => isWithin(place, stretch)))
    .sort((left, right) => left.rank - right.rank);
  if (several !== undefined && (best === undefined || best.rank > 1)) return several;
  if (best !== undefined)
    return { ...around(search, { from: best.place, to: best.place + 1 }), size: best.size, isInNote: false };
  const children = ranges.find(({ from, of }) => from === 0 && of === 'children');
  return children === undefined ? null : { ...children, size: children.last, isInNote: true };
}

/** Two numbers that are not the size are remembered as they stand. */
export const otherNumbers = (search: Search, size: FoundSize | null): readonly Stretch[] =>
  findRanges(search).filter(({ from }) => size === null || !isWithin(from, size));
