// Opens the database a deployment chose and brings its schema up to date. What keeps it from opening is said in one
// sentence, and nothing stays half open.
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { Pool } from 'pg';
import { CannotStart } from '../cannot-start.ts';
import { holdFolder } from './data-folder.ts';
import type { Connections, Database } from './database.ts';
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
    return { kind: 'pglite', kysely, listen, connections: null, lost: thread.lost, close };
  } catch (error) {
    folder.release();
    throw error;
  }
}

const connect = (pool: Pool): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });

/** Work of the owner of the tables on a server, whose rights the service itself may lack. */
export async function withOwnerOf<T>(
  { databaseUrl, migrateUrl }: PostgresPlace,
  work: (owner: Kysely<Schema>) => Promise<T>,
): Promise<T> {
  const owner = connect(openPool({ connectionString: migrateUrl ?? databaseUrl, size: 1 }));
  try {
    return await work(owner);
  } finally {
    await owner.destroy();
  }
}

interface OpenPlace {
  readonly place: DatabasePlace;
  readonly database: Database;
}

/** The same whatever the database is; the embedded one has no other login. */
export const withOwner = <T>(
  { place, database }: OpenPlace,
  work: (owner: Kysely<Schema>) => Promise<T>,
): Promise<T> => (place.kind === 'postgres' ? withOwnerOf(place, work) : work(database.kysely));

async function openPostgres(place: PostgresPlace): Promise<Database> {
  const { databaseUrl, poolSize } = place;
  const pool = openPool({ connectionString: databaseUrl, size: poolSize ?? POOL_SIZE });
  const kysely = connect(pool);
  const listener = new PostgresListener(databaseUrl);
  try {
    const login = await loginOf(kysely);
    await withOwnerOf(place, (owner) => migrate(owner, login, migrations));
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
  const connections = (): Connections => ({
    open: pool.totalCount,
    idle: pool.idleCount,
    awaited: pool.waitingCount,
  });
  // A server comes back: the pool and the listener connect again by themselves.
  return { kind: 'postgres', kysely, listen, connections, lost: new Promise(() => undefined), close };
}
