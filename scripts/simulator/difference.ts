// Where two states differ, in words; null when they do not.
import { isDeepStrictEqual } from 'node:util';
import type { Row } from '#shared/log/entity.ts';
import type { Rows } from './reference.ts';

export function differenceOf(found: Rows, wanted: Rows): string | null {
  for (const [key, row] of wanted) {
    const other = found.get(key);
    if (other === undefined) return `${key} is missing`;
    if (!isDeepStrictEqual(other, row)) return `${key} has ${fieldsOf(other, row)}`;
  }
  for (const key of found.keys()) if (!wanted.has(key)) return `${key} should not be there`;
  return null;
}

const fieldsOf = (found: Row, wanted: Row): string =>
  [...new Set([...Object.keys(found), ...Object.keys(wanted)])]
    .filter((field) => !isDeepStrictEqual(found[field], wanted[field]))
    .map((field) => `${field} ${JSON.stringify(found[field])} instead of ${JSON.stringify(wanted[field])}`)
    .join(', ');
