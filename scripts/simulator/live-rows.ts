// The rows that lie in a station's file, read without its help.
import type { Database } from 'better-sqlite3';
import type { Json } from '#shared/log/canonical-json.ts';
import { type Column, columnsOf } from '#shared/log/column.ts';
import { entities } from '#shared/log/entities.ts';
import type { Row } from '#shared/log/entity.ts';
import { keyOf, type Rows } from './reference.ts';

export type ReadRows = () => Rows;

export function createRowReader(db: Database): ReadRows {
  const tables = entities.map((entity) => {
    const columns = columnsOf(entity);
    const names = columns.map(({ name }) => name).join(', ');
    const select = db.prepare<[], readonly unknown[]>(`SELECT ${names} FROM ${entity.table}`).raw(true);
    return { entity, columns, select };
  });
  return () => {
    const rows = new Map<string, Row>();
    for (const { entity, columns, select } of tables) {
      for (const values of select.all()) {
        const row = rowOf(columns, values);
        rows.set(keyOf(entity.kind, row.id), row);
      }
    }
    return rows;
  };
}

function rowOf(columns: readonly Column[], values: readonly unknown[]): Row {
  const row: { id: string; [field: string]: Json } = { id: '' };
  for (const [at, { field, type }] of columns.entries()) row[field] = decode(type, values[at]);
  return row;
}

function decode(type: Column['type'], value: unknown): Json {
  if (typeof value === 'number') return type === 'boolean' ? value === 1 : value;
  if (typeof value === 'string') return type === 'json' ? JSON.parse(value) : value;
  return null;
}
