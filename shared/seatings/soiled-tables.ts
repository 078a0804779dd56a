// Which tables a party that moves leaves to be cleaned: those nobody else sits at, and that were ready. The op writes it, and
// what is said beforehand reads the same.
import type { Table } from '#shared/tables/table.ts';
import type { LeftBehind } from './left-behind.ts';
import type { Seating } from './seating.ts';

interface Leaving {
  readonly seating: Pick<Seating, 'id' | 'tableIds'>;
  /** Where it sits then. */
  readonly tableIds: readonly string[];
  /** Not known: they stay as they are. */
  readonly leaves: LeftBehind | undefined;
}

export function soiledTables(
  { seating, tableIds, leaves }: Leaving,
  tableOf: (id: Seating['tableIds'][number]) => Table | null | undefined,
): readonly Table[] {
  if (leaves !== 'dirty') return [];
  return seating.tableIds
    .filter((id) => !tableIds.includes(id))
    .flatMap((id) => tableOf(id) ?? [])
    .filter(({ condition }) => condition === 'ready')
    .filter(({ openSeatingIds }) => openSeatingIds.every((id) => id === seating.id));
}
