// Reads the tables of a station out of SQLite, after its migrations made them in memory.
import Database from 'better-sqlite3';
import { z } from 'zod';
import { migrations } from '#station/database/migrations/catalogue.ts';
import type { Column, Table } from './table.ts';

const tableRows = z.array(z.object({ name: z.string(), type: z.string() }));
const columnRows = z.array(
  z.object({ name: z.string(), type: z.string(), notnull: z.number(), pk: z.number(), hidden: z.number() }),
);
const indexRows = z.array(z.object({ name: z.string(), unique: z.number(), origin: z.string() }));
const indexColumnRows = z.array(z.object({ name: z.string().nullable() }));

export function readStationTables(): readonly Table[] {
  const db = new Database(':memory:');
  try {
    for (const { statements } of migrations) for (const statement of statements) db.exec(statement);
    const found = tableRows.parse(db.pragma('table_list'));
    // The full-text index keeps shadow tables of its own, which nobody writes by hand.
    const own = found.filter(({ name, type }) => type !== 'shadow' && !name.startsWith('sqlite_'));
    return own
      .map(({ name }) => tableOf(db, name))
      .toSorted((one, other) => one.name.localeCompare(other.name));
  } finally {
    db.close();
  }
}

function tableOf(db: Database.Database, name: string): Table {
  const columns = columnRows.parse(db.pragma(`table_xinfo('${name}')`)).filter(({ hidden }) => hidden !== 1);
  const indexes = indexRows.parse(db.pragma(`index_list('${name}')`)).filter(({ origin }) => origin !== 'pk');
  return {
    name,
    columns: columns.map(
      (column): Column => ({
        name: column.name,
        type: column.type === '' ? 'text' : column.type.toLowerCase(),
        isNullable: column.notnull === 0 && column.pk === 0,
        isKey: column.pk > 0,
      }),
    ),
    indexes: indexes.map((index) => indexLine(db, index)).toSorted(),
  };
}

function indexLine(db: Database.Database, index: { readonly name: string; readonly unique: number }): string {
  const columns = indexColumnRows.parse(db.pragma(`index_info('${index.name}')`));
  const names = columns.map(({ name }) => name ?? '(expression)').join(', ');
  return index.unique === 1 ? `unique (${names})` : `(${names})`;
}
