// The frozen migrations and the definitions in shared/ say the same: column by column, key by key.
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { type Column, type ColumnType, columnsOf } from '#shared/log/column.ts';
import { entities } from '#shared/log/entities.ts';
import type { Database } from '../database/database.ts';
import { openTestDatabases } from '../database/testing/open-test-databases.ts';

interface ColumnShape {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly collation: string | null;
}

const sqlTypes: Readonly<Record<ColumnType, string>> = {
  integer: 'bigint',
  boolean: 'boolean',
  text: 'text',
  json: 'jsonb',
};

const shapeOf = ({ name, type, nullable }: Omit<Column, 'field'>): ColumnShape => ({
  name,
  type: sqlTypes[type],
  nullable,
  collation: type === 'text' ? 'C' : null,
});

const owner = ['tenant_id', 'restaurant_id'].map((name) => ({
  name,
  type: 'uuid',
  nullable: false,
  collation: null,
}));

const meta = [
  shapeOf({ name: 'seq', type: 'integer', nullable: false }),
  shapeOf({ name: 'is_open', type: 'boolean', nullable: false }),
  shapeOf({ name: 'personal_of', type: 'text', nullable: true }),
];

const byName = (left: ColumnShape, right: ColumnShape): number => (left.name < right.name ? -1 : 1);

async function columnsIn({ kysely }: Database, table: string): Promise<readonly ColumnShape[]> {
  const { rows } = await sql<ColumnShape>`
    select column_name::text as name, data_type::text as type, is_nullable = 'YES' as nullable,
           collation_name::text as collation
    from information_schema.columns where table_schema = 'public' and table_name = ${table}`.execute(kysely);
  return rows.toSorted(byName);
}

async function constraintsIn({ kysely }: Database, table: string): Promise<readonly string[]> {
  const { rows } = await sql<{ text: string }>`
    select pg_get_constraintdef(oid) as text from pg_constraint
    where conrelid = ${table}::regclass and contype <> 'n'`.execute(kysely);
  return rows.map(({ text }) => text);
}

describe.each(await openTestDatabases())('the tables of the log on $name', ({ database }) => {
  it.each(entities)('$table is what $kind is defined as', async (entity) => {
    const defined = [...owner, ...columnsOf(entity).map(shapeOf), ...meta].toSorted(byName);
    expect(await columnsIn(database, entity.table)).toEqual(defined);
    // Rules live in reduce: the key is the only constraint.
    expect(await constraintsIn(database, entity.table)).toEqual([
      'PRIMARY KEY (tenant_id, restaurant_id, id)',
    ]);
  });
});
