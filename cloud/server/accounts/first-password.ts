// A password for somebody's first sign-in: shown once to whoever made it, and good for nothing but choosing another.
import type { Cloud } from '../cloud.ts';

/** None that look alike. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz2345678';
const GROUPS = 4;
const GROUP_LENGTH = 4;
const FAIR_BYTES = 240;

export function newFirstPassword(random: Cloud['random']): string {
  const length = GROUPS * GROUP_LENGTH;
  const fair: number[] = [];
  while (fair.length < length) fair.push(...[...random(length)].filter((byte) => byte < FAIR_BYTES));
  const signs = fair.slice(0, length).map((byte) => SIGNS[byte % SIGNS.length] ?? '');
  return Array.from({ length: GROUPS }, (_, at) =>
    signs.slice(at * GROUP_LENGTH, (at + 1) * GROUP_LENGTH).join(''),
  ).join('-');
}
