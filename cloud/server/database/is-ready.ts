// Whether the database answers right now.
import { sql } from 'kysely';
import type { Database } from './database.ts';

export async function isReady({ kysely }: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(kysely);
    return true;
  } catch {
    return false;
  }
}
