// The SQL of a table of the log: what every entity's table has around its own columns. Released steps of the schema use
// it, so what it makes never changes.

/** `is_open` and `personal_of` are what the entity's definition said of the row when it was written. */
export const entityTable = (table: string, columns: readonly string[]): readonly string[] => [
  `create table ${table} (
     tenant_id uuid not null,
     restaurant_id uuid not null,
     id text collate "C" not null,
     ${columns.join(',\n     ')},
     seq bigint not null,
     is_open boolean not null,
     personal_of text collate "C",
     primary key (tenant_id, restaurant_id, id)
   )`,
  `create index ${table}_open on ${table} (tenant_id, restaurant_id) where is_open`,
  `create index ${table}_history on ${table} (tenant_id, restaurant_id, seq, id) where not is_open`,
  `create index ${table}_by_guest on ${table} (tenant_id, restaurant_id, personal_of) where personal_of is not null`,
];

export const integer = (name: string): string => `${name} bigint not null`;
export const boolean = (name: string): string => `${name} boolean not null`;
export const text = (name: string): string => `${name} text collate "C" not null`;
export const json = (name: string): string => `${name} jsonb not null`;
export const orNull = (column: string): string => column.replace(/ not null$/, '');
