// Runs what Kysely builds on better-sqlite3, synchronously, through a cache of prepared statements: the same SQL
// is compiled by SQLite once.
import type { Database, RunResult, Statement } from 'better-sqlite3';
import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { StationTables } from './station-tables.ts';

interface Compilable<R> {
  readonly compile: () => CompiledQuery<R>;
}

/** Builds SQL only; it has no connection. */
const createSql = (): Kysely<StationTables> =>
  new Kysely<StationTables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createQueryCompiler: () => new SqliteQueryCompiler(),
    },
  });

export interface Statements {
  readonly sql: Kysely<StationTables>;
  readonly all: <R>(query: Compilable<R>) => readonly R[];
  readonly first: <R>(query: Compilable<R>) => R | undefined;
  readonly run: (query: Compilable<unknown>) => RunResult;
}

export function createStatements(db: Database): Statements {
  // `never` rows fit every row type: what a statement answers is what its query was typed with.
  const cache = new Map<string, Statement<unknown[], never>>();
  const prepared = (text: string): Statement<unknown[], never> => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const statement = db.prepare<unknown[], never>(text);
    cache.set(text, statement);
    return statement;
  };
  return {
    sql: createSql(),
    all: (query) => {
      const { sql, parameters } = query.compile();
      return prepared(sql).all(...parameters);
    },
    first: (query) => {
      const { sql, parameters } = query.compile();
      return prepared(sql).get(...parameters);
    },
    run: (query) => {
      const { sql, parameters } = query.compile();
      return prepared(sql).run(...parameters);
    },
  };
}
