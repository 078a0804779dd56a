// Opens the database a deployment chose and brings its schema up to date. What keeps it from opening is said in one
// sentence, and nothing stays half open.
import { Kysely, PostgresDialect, sql } from 'kysely';
import { CannotStart } from '../cannot-start.ts';
import { holdFolder } from './data-folder.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations.ts';
import { PgliteThreadDialect } from './pglite-dialect.ts';
import { type PgliteThread, startPglite } from './pglite-thread.ts';
import { PostgresListener } from './postgres-listener.ts';
import { openPool } from './postgres-pool.ts';
import type { Schema } from './schema.ts';

const POOL_SIZE = 10;

export type DatabasePlace =
  | { readonly kind: 'pglite'; readonly dataDir: string }
  | {
      readonly kind: 'postgres';
      readonly databaseUrl: string;
      /** The owner of the tables, when the service itself signs in as somebody with fewer rights. */
      readonly migrateUrl?: string | undefined;
      readonly poolSize?: number;
    };

type PostgresPlace = Extract<DatabasePlace, { kind: 'postgres' }>;

export function openDatabase(place: DatabasePlace): Promise<Database> {
  return place.kind === 'pglite' ? openPglite(place.dataDir) : openPostgres(place);
}

const loginOf = async (kysely: Kysely<Schema>): Promise<string> => {
  const { rows } = await sql<{ login: string }>`select session_user as login`.execute(kysely);
  return rows[0]?.login ?? '';
};

const startIn = (folder: string): Promise<PgliteThread> =>
  startPglite(folder).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`The database in ${folder} cannot be opened: ${why}.`);
  });

async function openPglite(dataDir: string): Promise<Database> {
  const folder = holdFolder(dataDir);
  try {
    const thread = await startIn(folder.path);
    const kysely = new Kysely<Schema>({ dialect: new PgliteThreadDialect(thread) });
    const close = async (): Promise<void> => {
      await thread.close();
      folder.release();
    };
    try {
      await migrate(kysely, await loginOf(kysely), migrations);
    } catch (error) {
      await thread.close();
      throw error;
    }
    const listen: Database['listen'] = (channel, hear) => thread.listen(channel, hear);
    return { kind: 'pglite', kysely, listen, lost: thread.lost, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

const connect = (connectionString: string, size: number): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool: openPool({ connectionString, size }) }) });

async function migrateAs(ownerUrl: string, runtimeLogin: string): Promise<void> {
  const owner = connect(ownerUrl, 1);
  try {
    await migrate(owner, runtimeLogin, migrations);
  } finally {
    await owner.destroy();
  }
}

async function openPostgres({ databaseUrl, migrateUrl, poolSize }: PostgresPlace): Promise<Database> {
  const kysely = connect(databaseUrl, poolSize ?? POOL_SIZE);
  const listener = new PostgresListener(databaseUrl);
  try {
    await migrateAs(migrateUrl ?? databaseUrl, await loginOf(kysely));
  } catch (error) {
    await kysely.destroy();
    if (error instanceof CannotStart) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new CannotStart(`The Postgres server in DATABASE_URL cannot be used: ${why}.`);
  }
  const close = async (): Promise<void> => {
    await listener.close();
    await kysely.destroy();
  };
  const listen: Database['listen'] = (channel, hear) => listener.listen(channel, hear);
  // A server comes back: the pool and the listener connect again by themselves.
  return { kind: 'postgres', kysely, listen, lost: new Promise(() => undefined), close };
}
