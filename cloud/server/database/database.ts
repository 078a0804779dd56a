// The cloud's database, the same whether it is the embedded PGlite or a Postgres server. Requests reach it only
// through withTenant and withoutTenant.
import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export interface Connections {
  readonly open: number;
  readonly idle: number;
  /** Requests that wait for one. */
  readonly awaited: number;
}

export interface Database {
  readonly kind: 'pglite' | 'postgres';
  readonly kysely: Kysely<Schema>;
  /** Hears what `pg_notify` sends after a commit, here or on another copy of the service. A hint, never the truth. */
  listen(channel: string, hear: (payload: string) => void): Promise<void>;
  /** How many connections to a server there are; null: there is one database in this program. */
  readonly connections: (() => Connections) | null;
  /** Settles only if the database is gone for good, so that the service can end and be started again. */
  readonly lost: Promise<Error>;
  close(): Promise<void>;
}
