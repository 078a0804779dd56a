// Connections to a Postgres server, with the same value types PGlite gives: int8 is a number while a number can hold
// it. Time limits end what hangs, so one slow statement never holds a connection for good.
import { Pool, type PoolConfig, types } from 'pg';

const INT8 = 20;

const numberWhenSafe = (text: string): number | bigint => {
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
};

const sameTypesAsPglite: PoolConfig['types'] = {
  getTypeParser: (oid, format) => (oid === INT8 ? numberWhenSafe : types.getTypeParser(oid, format)),
};

interface PoolOptions {
  readonly connectionString: string;
  readonly size: number;
}

export function openPool({ connectionString, size }: PoolOptions): Pool {
  const pool = new Pool({
    connectionString,
    max: size,
    types: sameTypesAsPglite,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 30_000,
  });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the program.
  pool.on('error', () => undefined);
  return pool;
}
