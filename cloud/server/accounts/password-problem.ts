// Whether a password may be chosen: long enough, and not what a stranger tries first. Kinds of characters are never asked
// for; a common word stays one with digits and signs around it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Refusal } from '../refusal.ts';

const MINIMUM_LENGTH = 15;
const FEWEST_DIFFERENT = 6;
/** What is left beside a name or an address must be worth guessing by itself. */
const FEWEST_BESIDE_NAMES = 8;
const SHORTEST_NAME = 3;

const sequences = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const phrases = ['correct horse battery staple', 'correcthorsebatterystaple'];

function readCommon(): ReadonlySet<string> {
  const text = readFileSync(join(import.meta.dirname, 'common-passwords.txt'), 'utf8');
  return new Set([...text.split('\n').filter((line) => line !== '' && !line.startsWith('#')), ...phrases]);
}

const common = readCommon();

const isRepeated = (text: string): boolean => `${text}${text}`.indexOf(text, 1) < text.length;

/** `dragon` of `2026-Dragon!!`. */
const coreOf = (text: string): string => text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '');

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
  if (characters.length < MINIMUM_LENGTH) return { kind: 'password-too-short', minimum: MINIMUM_LENGTH };
  const plain = candidate.toLowerCase();
  const guessable =
    new Set(characters).size < FEWEST_DIFFERENT ||
    isRepeated(plain) ||
    isCommon(plain) ||
    sequences.some((sequence) => sequence.includes(plain)) ||
    leansOnNames(plain, words);
  return guessable ? { kind: 'password-too-common' } : undefined;
}
