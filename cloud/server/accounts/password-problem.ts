// Whether a password may be chosen: long enough, and not what a stranger tries first. Kinds of characters are never asked
// for; a common word stays one with digits and signs around it.
import { dictionary } from '@zxcvbn-ts/language-common';
import { passwordLength } from '#shared/passwords/password-length.ts';
import type { Refusal } from '../refusal.ts';

const FEWEST_DIFFERENT = 6;
/** What is left beside a name or an address must be worth guessing by itself. */
const FEWEST_BESIDE_NAMES = 8;
const SHORTEST_NAME = 3;

const sequences = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const phrases = ['correct horse battery staple', 'correcthorsebatterystaple'];

/** `dragon` of `2026-Dragon!!`. */
const coreOf = (text: string): string => text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '');

/** With and without what people put around them. */
const common: ReadonlySet<string> = new Set(
  [...dictionary['passwords-common'], ...phrases]
    .flatMap((word) => [word.toLowerCase(), coreOf(word.toLowerCase())])
    .filter((word) => word !== ''),
);

const isRepeated = (text: string): boolean => `${text}${text}`.indexOf(text, 1) < text.length;

/** The shortest text that gives the whole when said again and again. */
const unitOf = (text: string): string => text.slice(0, `${text}${text}`.indexOf(text, 1));

const isCommon = (plain: string): boolean =>
  [plain, coreOf(plain), unitOf(plain), coreOf(unitOf(plain)), unitOf(coreOf(plain))].some((text) =>
    common.has(text),
  );

/** `ana.perez@casa.example` gives itself, `ana`, `perez`, `casa` and `example`. */
const namesIn = (words: readonly string[]): readonly string[] =>
  words
    .flatMap((word) => [word.toLowerCase(), ...word.toLowerCase().split(/[^\p{Letter}\p{Number}]+/u)])
    .filter((word) => word.length >= SHORTEST_NAME)
    .sort((one, other) => other.length - one.length);

function leansOnNames(plain: string, words: readonly string[]): boolean {
  const names = namesIn(['hoststand', ...words]);
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), plain);
  return rest !== plain && [...rest.replace(/[^\p{Letter}\p{Number}]/gu, '')].length < FEWEST_BESIDE_NAMES;
}

/** `words` are what a stranger would try first: addresses and names of the person and the restaurant. */
export function passwordProblem(candidate: string, words: readonly string[]): Refusal | undefined {
  const characters = [...candidate];
  const limit = passwordLength.shortest;
  if (characters.length < limit) return { kind: 'password-too-short', limit };
  const plain = candidate.toLowerCase();
  const guessable =
    new Set(characters).size < FEWEST_DIFFERENT ||
    isRepeated(plain) ||
    isCommon(plain) ||
    sequences.some((sequence) => sequence.includes(plain)) ||
    leansOnNames(plain, words);
  return guessable ? { kind: 'password-too-common' } : undefined;
}
