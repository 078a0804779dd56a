// Kysely on the PGlite thread. Kysely's own PGlite dialect needs the instance in this thread and ignores isolation
// levels; everything but the driver is still Kysely's.
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PGliteDialect,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';
import type { PgliteThread } from './pglite-thread.ts';

class ThreadConnection implements DatabaseConnection {
  readonly #thread: PgliteThread;

  constructor(thread: PgliteThread) {
    this.#thread = thread;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const { rows, affectedRows } = await this.#thread.query<Row>(query.sql, query.parameters);
    return affectedRows === null ? { rows } : { rows, numAffectedRows: BigInt(affectedRows) };
  }

  streamQuery(): AsyncIterableIterator<never> {
    throw new Error('PGlite does not stream');
  }
}

const beginning = ({ isolationLevel, accessMode }: TransactionSettings): string =>
  ['start transaction', isolationLevel ? `isolation level ${isolationLevel}` : '', accessMode ?? ''].join(
    ' ',
  );

class ThreadDriver implements Driver {
  readonly #thread: PgliteThread;
  readonly #connection: ThreadConnection;

  constructor(thread: PgliteThread) {
    this.#thread = thread;
    this.#connection = new ThreadConnection(thread);
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return this.#connection;
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(beginning(settings)));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async releaseConnection(): Promise<void> {}

  async destroy(): Promise<void> {
    await this.#thread.close();
  }
}

export class PgliteThreadDialect extends PGliteDialect {
  readonly #thread: PgliteThread;

  constructor(thread: PgliteThread) {
    super({
      pglite: () => {
        throw new Error('the thread owns the instance');
      },
    });
    this.#thread = thread;
  }

  override createDriver(): Driver {
    return new ThreadDriver(this.#thread);
  }
}
