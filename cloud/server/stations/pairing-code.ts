// A pairing code is eight letters and digits a person can read aloud, without 0, O, 1, I and L. 31^8 codes and ten
// minutes of life leave nothing to guess.
import type { Cloud } from '../cloud.ts';
import { randomLetters } from '../random-letters.ts';

const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const LENGTH = 8;

export const newPairingCode = (random: Cloud['random']): string =>
  randomLetters(random, { alphabet: ALPHABET, count: LENGTH });

/** What people type for a code: any letter case, with spaces or a hyphen between. */
export const plainPairingCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
