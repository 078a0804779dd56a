// The table of parties as everybody writes it: no row changes without the index.
import type { Row } from '#shared/log/entity.ts';
import type { EntityTable } from '../log/entity-table.ts';
import type { PartyIndex } from './party-index.ts';

export const indexedTable = (table: EntityTable, index: PartyIndex): EntityTable => ({
  ...table,
  add: (placed) => {
    table.add(placed);
    // A party that joins is open, and nothing is known of it yet: this is the most frequent write.
    if (!table.entity.isOpen(placed.row)) index.put(placed.row);
  },
  put: (placed) => {
    table.put(placed);
    index.put(placed.row);
  },
  drop: (id) => {
    table.drop(id);
    index.drop(id);
  },
  dropClosed: () => {
    table.dropClosed();
    index.rebuild(everyRow(table));
  },
});

const rowsAtOnce = 2000;

export function* everyRow({ where }: EntityTable): Generator<Row> {
  for (let after = ''; ; ) {
    let read = 0;
    for (const { row } of where('id > ? ORDER BY id LIMIT ?', after, rowsAtOnce)) {
      yield row;
      after = row.id;
      read += 1;
    }
    if (read < rowsAtOnce) return;
  }
}
