// What the next table of a room is called: the first number nobody has, with the letters the room's tables have before
// theirs.
import { namesakeOf } from './namesake.ts';
import type { Table } from './table.ts';

const numbered = /^(\D*)\d+$/;

export function nextName(tables: readonly Table[], area: string): string {
  const prefixes = tables
    .filter((each) => !each.removed && each.area === area)
    .flatMap(({ name }) => numbered.exec(name)?.[1] ?? []);
  const counts = Map.groupBy(prefixes, (prefix) => prefix);
  const [prefix = ''] =
    [...counts].sort(([, left], [, right]) => right.length - left.length).map(([letters]) => letters) ?? [];
  for (let number = 1; ; number += 1) {
    const name = `${prefix}${number}`;
    if (namesakeOf(tables, '', name) === null) return name;
  }
}
