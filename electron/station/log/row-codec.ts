// Between a row as reducers see it and its columns in SQLite. Fields this version does not know fall away, fields an
// older version did not write get the default of the entity's schema.
import { isList, type Json } from '#shared/log/canonical-json.ts';
import { type Column, columnsOf } from '#shared/log/column.ts';
import type { EntityDefinition, Row } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';

export type SqlValue = string | number | null;

export interface RowCodec {
  readonly columns: readonly Column[];
  /** The row with exactly the fields of this version. */
  fit(row: Row): Row;
  toSql(row: Row): SqlValue[];
  /** Reads the values of `columns`, in their order. */
  fromSql(values: readonly SqlValue[]): Row;
}

export function createRowCodec(entity: EntityDefinition): RowCodec {
  const columns = columnsOf(entity);
  const defaults = new Map(columns.map(({ field }) => [field, defaultOf(entity, field)]));
  const idAt = columns.findIndex(({ field }) => field === 'id');
  const fieldsOf = (row: Row): [string, Json][] =>
    columns.map(({ field }) => [field, row[field] ?? defaults.get(field) ?? null]);
  return {
    columns,
    fit: (row) => ({ ...Object.fromEntries(fieldsOf(row)), id: row.id }),
    toSql: (row) =>
      columns.map((column) => encode(column, row[column.field] ?? defaults.get(column.field) ?? null)),
    fromSql: (values) => {
      const row: { id: string; [field: string]: Json } = { id: String(values[idAt]) };
      for (const [at, column] of columns.entries()) row[column.field] = decode(column, values[at] ?? null);
      return row;
    },
  };
}

function defaultOf(entity: EntityDefinition, field: string): Json {
  const parsed = must(entity.schema.shape[field], `${entity.kind}.${field}`).safeParse(undefined);
  const value = parsed.success ? parsed.data : null;
  return value === undefined ? null : JSON.parse(JSON.stringify(value));
}

function encode({ type }: Column, value: Json): SqlValue {
  if (value === null) return null;
  switch (type) {
    case 'json':
      return JSON.stringify(value);
    case 'boolean':
      return value === true ? 1 : 0;
    case 'integer':
    case 'text':
      return typeof value === 'number' ? value : scalar(value);
  }
}

/** A value of the wrong shape is a bug of whoever wrote the effect; STRICT tables would say so less clearly. */
function scalar(value: Json): SqlValue {
  if (typeof value === 'string') return value;
  throw new Error(`not a scalar: ${isList(value) ? 'list' : typeof value}`);
}

function decode({ type }: Column, value: SqlValue): Json {
  if (value === null) return null;
  if (type === 'json') return JSON.parse(String(value));
  return type === 'boolean' ? value === 1 : value;
}
