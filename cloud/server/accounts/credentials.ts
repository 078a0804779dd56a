// What people sign in with, as it is stored: addresses in lower case, passwords as NFC. A password is judged by length
// and by how easily it is guessed, never by kinds of characters.
import { z } from 'zod';
import { typedText } from '#shared/text/clean-text.ts';
import type { Refusal } from '../refusal.ts';

const MINIMUM_LENGTH = 15;
const MAXIMUM_LENGTH = 256;
const FEWEST_DIFFERENT = 6;

const sequences = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];
const common = [
  'passwordpassword',
  'iloveyouiloveyou',
  'correct horse battery staple',
  'correcthorsebatterystaple',
];

export const emailAddress = typedText(254)
  .pipe(z.email())
  .transform((email) => email.toLowerCase());

export const password = z
  .string()
  .max(MAXIMUM_LENGTH * 2)
  .refine(
    (text) => text.isWellFormed() && !text.includes('\u0000'),
    'a password has characters no keyboard makes',
  )
  .transform((text) => text.normalize('NFC'))
  .pipe(z.string().max(MAXIMUM_LENGTH));

const isRepeated = (text: string): boolean => `${text}${text}`.indexOf(text, 1) < text.length;

/** `words` are what a stranger would try first: the address, the restaurant's name. */
export function passwordProblem(candidate: string, words: readonly string[]): Refusal | undefined {
  const characters = [...candidate];
  if (characters.length < MINIMUM_LENGTH) return { kind: 'password-too-short', minimum: MINIMUM_LENGTH };
  const plain = candidate.toLowerCase();
  const guessable =
    new Set(characters).size < FEWEST_DIFFERENT ||
    isRepeated(plain) ||
    common.includes(plain) ||
    sequences.some((sequence) => sequence.includes(plain)) ||
    words.some((word) => plain === word.toLowerCase());
  return guessable ? { kind: 'password-too-common' } : undefined;
}
