// The SQL of an entity's table, made once from its definition: rows come back in the entity's own shape, and any number
// of them is written by one statement.
import { type RawBuilder, sql } from 'kysely';
import type { PlacedRow } from '#shared/contracts/protocol.ts';
import type { Json } from '#shared/log/canonical-json.ts';
import { type ColumnType, columnsOf } from '#shared/log/column.ts';
import { entities } from '#shared/log/entities.ts';
import type { EntityDefinition } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';

const sqlTypes: Readonly<Record<ColumnType, RawBuilder<unknown>>> = {
  integer: sql`bigint`,
  boolean: sql`boolean`,
  text: sql`text`,
  json: sql`jsonb`,
};

export interface EntityTable {
  readonly entity: EntityDefinition;
  readonly name: RawBuilder<unknown>;
  /** Every column under its field's name, and the seq. */
  readonly fields: RawBuilder<unknown>;
  readonly columns: RawBuilder<unknown>;
  /** Every column of the record a row is written from. */
  readonly values: RawBuilder<unknown>;
  readonly record: RawBuilder<unknown>;
  readonly changes: RawBuilder<unknown>;
  /** When the visit a row tells of was over; null where rows do not end. */
  readonly endedAt: RawBuilder<unknown> | null;
}

const meta = [
  { field: '$seq', name: 'seq', type: 'integer' },
  { field: '$isOpen', name: 'is_open', type: 'boolean' },
  { field: '$personalOf', name: 'personal_of', type: 'text' },
] as const;

function entityTable(entity: EntityDefinition): EntityTable {
  const own = columnsOf(entity);
  const all = [...own, ...meta];
  const { ends } = entity;
  const columnOf = (field: string) =>
    sql.id(
      must(
        own.find((column) => column.field === field),
        field,
      ).name,
    );
  return {
    entity,
    name: sql.table(entity.table),
    fields: sql`seq as "$seq", ${sql.join(own.map(({ name, field }) => sql`${sql.id(name)} as ${sql.id(field)}`))}`,
    columns: sql.join(all.map(({ name }) => sql.id(name))),
    values: sql.join(all.map(({ field }) => sql`x.${sql.id(field)}`)),
    record: sql.join(all.map(({ field, type }) => sql`${sql.id(field)} ${sqlTypes[type]}`)),
    changes: sql.join(all.map(({ name }) => sql`${sql.id(name)} = excluded.${sql.id(name)}`)),
    endedAt:
      ends === null
        ? null
        : sql`coalesce(${columnOf(ends.at)}, case when removed then ${columnOf(ends.began)} end)`,
  };
}

/** The record a row is written from. */
export const recordOf = (
  { entity }: EntityTable,
  { seq, row }: PlacedRow,
): Readonly<Record<string, unknown>> => ({
  ...row,
  $seq: seq,
  $isOpen: entity.isOpen(row),
  $personalOf: entity.guestOf(row),
});

export const entityTables: readonly EntityTable[] = entities.map(entityTable);

export const tableOf = (kind: string): EntityTable =>
  must(
    entityTables.find(({ entity }) => entity.kind === kind),
    `a table of ${kind}`,
  );

/** A row as it is read: the entity's own fields beside its seq. */
export interface ReadRow {
  readonly $seq: number;
  readonly id: string;
  readonly [field: string]: Json;
}

export const placedRow = (kind: string, { $seq, ...row }: ReadRow): PlacedRow => ({ kind, seq: $seq, row });
