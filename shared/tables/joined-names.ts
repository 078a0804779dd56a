// Several tables in a word, "4 + 12": in the order of their names, so that it is the same wherever it is read.

import { spoken } from './namesake.ts';

const byName = new Intl.Collator('en', { numeric: true }).compare;

export const joinedNames = (tables: readonly { readonly name: string }[]): string =>
  tables
    .map(({ name }) => name)
    .sort(byName)
    .join(' + ');

type Named = { readonly name: string };

/** What somebody types of a table, or of several put together, in any order: "7", "7+8", "8 + 7". */
export function isNamed(tables: readonly Named[], typed: string): boolean {
  const names = tables.map(({ name }) => spoken(name));
  const parts = typed.split('+').map(spoken);
  return (
    names.includes(spoken(typed)) ||
    (parts.length === names.length && names.every((name) => parts.includes(name)))
  );
}

/** The same while it is being typed. */
export function beginsLike(tables: readonly Named[], typed: string): boolean {
  const names = tables.map(({ name }) => spoken(name));
  const parts = typed.split('+').map(spoken);
  const last = parts.pop() ?? '';
  return (
    names.some((name) => name.startsWith(spoken(typed))) ||
    (parts.every((part) => names.includes(part)) &&
      names.some((name) => !parts.includes(name) && name.startsWith(last)))
  );
}
