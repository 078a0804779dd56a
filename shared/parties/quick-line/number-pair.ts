/** Finds numbers that are said two at a time: "4-5", "2-3h", "4 or 5", "between 4 and 5". What they count is for others to say. */
import type { Stretch } from './quick-entry.ts';
import { sizeIn, sizeInWords } from './size-words.ts';
import { bareAt, type TypedLine, wordSet } from './typed-line.ts';

export type NumberPair = Stretch & {
  readonly first: number;
  readonly last: number;
  /** What is written onto the last one: the "h" of "2-3h", the "ppl" of "4-5ppl". */
  readonly unit: string;
};

const dashes = wordSet('- – — / ~');
const joints = wordSet('or to maybe o u a quiza quizas');
/** They join no two numbers without a word before them that says so: "tables 4 and 5". */
const looseJoints = wordSet('and y');
const pairLeads = wordSet('between entre');
const doubts = wordSet('maybe quiza quizas');
const severalTables = wordSet('tables rooms mesas salas');

const anyNumber = (word: string): number | null => sizeIn(word) ?? sizeInWords(word);

const unitOf = (word: string): string => /^x?\d+-?(.*)$/u.exec(word)?.[1] ?? '';

/** "20min" and "10pm" are numbers here as well. */
function lastNumber(word: string): number | null {
  const digits = /^([1-9]\d?)(?:hs?|hrs?|m|mins?|[ap]m|yo)$/u.exec(word)?.[1];
  return anyNumber(word) ?? (digits === undefined ? null : Number(digits));
}

/** Further apart than twice the smaller they may be anything: "4-12". */
export const isRange = ({ first, last }: NumberPair): boolean => first < last && last <= 2 * first;

function inOneWord(line: TypedLine, place: number): NumberPair | null {
  const [, typed = '', last = ''] = /^x?([1-9]\d?)[-–—/~]([1-9].*)$/u.exec(bareAt(line, place)) ?? [];
  const larger = lastNumber(last);
  if (larger === null) return null;
  return { from: place, to: place + 1, first: Number(typed), last: larger, unit: unitOf(last) };
}

/** Whether a word joins the numbers around it: "4 a una mesa" and "12 - 4 garcia" are not about two. */
function joins(line: TypedLine, place: number, pair: NumberPair): boolean {
  const joint = bareAt(line, place + 1);
  const before = bareAt(line, place - 1);
  const isDigits = /^\d/u.test(bareAt(line, place)) && /^\d/u.test(bareAt(line, place + 2));
  if (looseJoints.has(joint)) return pairLeads.has(before) || severalTables.has(before);
  return joints.has(joint) ? isDigits || isRange(pair) : dashes.has(joint) && isRange(pair);
}

function inThree(line: TypedLine, place: number): NumberPair | null {
  const [first, last] = [anyNumber(bareAt(line, place)), lastNumber(bareAt(line, place + 2))];
  if (first === null || last === null) return null;
  const before = bareAt(line, place - 1);
  const from = pairLeads.has(before) || doubts.has(before) ? place - 1 : place;
  const pair = { from, to: place + 3, first, last, unit: unitOf(bareAt(line, place + 2)) };
  return joins(line, place, pair) ? pair : null;
}

/** The two that begin with the number at a place. */
export const pairAt = (line: TypedLine, place: number): NumberPair | null =>
  inOneWord(line, place) ?? inThree(line, place);

/** Where what counts the word at a place begins: "2 or 3 strollers", "2 strollers"; the place itself where nothing does. */
export function countFrom(line: TypedLine, place: number): number {
  const pair = pairAt(line, place - 3) ?? pairAt(line, place - 1);
  if (pair?.to === place) return pair.from;
  return /^[1-9]$/u.test(bareAt(line, place - 1)) ? place - 1 : place;
}

/** "at 7 or 8": the second hour of a time that was found. */
export function alternativeOf(line: TypedLine, { to }: Stretch): Stretch | null {
  const isJoined = joints.has(bareAt(line, to)) && /^[1-9]\d?$/u.test(bareAt(line, to + 1));
  return isJoined ? { from: to, to: to + 2 } : null;
}
