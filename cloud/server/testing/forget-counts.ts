// Nobody is told to wait, however much was asked before: what is refused is refused for what it asks.
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

export async function forgetCounts({ kysely }: Database): Promise<void> {
  for (const table of ['rate_count', 'sign_in_attempt'])
    await sql`delete from ${sql.id(table)}`.execute(kysely);
}
