// A password for somebody's first sign-in: shown once to whoever made it, and good for nothing but choosing another.
import type { Cloud } from '../cloud.ts';
import { randomLetters } from '../random-letters.ts';

/** None that look alike. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz2345678';
const GROUPS = 4;
const GROUP_LENGTH = 4;

export function newFirstPassword(random: Cloud['random']): string {
  const groups = Array.from({ length: GROUPS }, () =>
    randomLetters(random, { alphabet: SIGNS, count: GROUP_LENGTH }),
  );
  return groups.join('-');
}
