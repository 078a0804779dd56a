// The live rows of one entity, read and written by statements prepared once from its definition.
import type { Database, Statement } from 'better-sqlite3';
import type { EntityDefinition, Row } from '#shared/log/entity.ts';
import { must } from '#shared/must.ts';
import { openCondition } from './open-condition.ts';
import type { Placed } from './replica.ts';
import { createRowCodec, type RowCodec, type SqlValue } from './row-codec.ts';

export interface EntityTable {
  readonly entity: EntityDefinition;
  readonly codec: RowCodec;
  get(id: string): Placed | null;
  /** A row that is known to be absent. */
  add(placed: Placed): void;
  put(placed: Placed): void;
  /** The row stands as it is and has a seq now. */
  place(id: string, seq: number): void;
  drop(id: string): void;
  /** Drops the rows no pending op touches and no start would read. */
  dropClosed(): void;
  open(): readonly Row[];
  /** Rows a condition of frozen SQL names; its values stand for the question marks. */
  where(condition: string, ...values: readonly SqlValue[]): Iterable<Placed>;
}

type RawStatement = Statement<unknown[], readonly SqlValue[]>;

export function createEntityTable(db: Database, entity: EntityDefinition): EntityTable {
  const codec = createRowCodec(entity);
  const names = [...codec.columns.map(({ name }) => name), 'seq'];
  const select = `SELECT ${names.join(', ')} FROM ${entity.table}`;
  const raw = (sql: string): RawStatement => db.prepare<unknown[], readonly SqlValue[]>(sql).raw(true);
  const get = raw(`${select} WHERE id = ?`);
  const add = db.prepare(insert(entity.table, names));
  const put = db.prepare(upsert(entity.table, names));
  const place = db.prepare(`UPDATE ${entity.table} SET seq = ? WHERE id = ?`);
  const drop = db.prepare(`DELETE FROM ${entity.table} WHERE id = ?`);
  const dropClosed = db.prepare(
    `DELETE FROM ${entity.table} WHERE NOT (${openCondition(entity.kind)})
     AND id NOT IN (SELECT id FROM confirmed_copy WHERE kind = ?)`,
  );
  const open = raw(`${select} WHERE ${openCondition(entity.kind)}`);
  const placedOf = (values: readonly SqlValue[]): Placed => ({
    row: codec.fromSql(values),
    seq: Number(must(values[codec.columns.length], 'a seq')),
  });
  return {
    entity,
    codec,
    get: (id) => {
      const values = get.get(id);
      return values === undefined ? null : placedOf(values);
    },
    add: ({ row, seq }) => void add.run(...codec.toSql(row), seq),
    put: ({ row, seq }) => void put.run(...codec.toSql(row), seq),
    place: (id, seq) => void place.run(seq, id),
    drop: (id) => void drop.run(id),
    dropClosed: () => void dropClosed.run(entity.kind),
    open: () =>
      open
        .all()
        .map((values) => codec.fromSql(values))
        .filter((row) => entity.isOpen(row)),
    where: (condition, ...values) =>
      raw(`${select} WHERE ${condition}`)
        .all(...values)
        .map(placedOf),
  };
}

function insert(table: string, names: readonly string[]): string {
  const marks = names.map(() => '?').join(', ');
  return `INSERT INTO ${table} (${names.join(', ')}) VALUES (${marks})`;
}

function upsert(table: string, names: readonly string[]): string {
  const changes = names.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`);
  return `${insert(table, names)} ON CONFLICT (id) DO UPDATE SET ${changes.join(', ')}`;
}
