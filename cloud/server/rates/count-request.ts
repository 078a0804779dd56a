// Counts requests in windows of a quarter of an hour, in the database: every copy of the service adds to the same number.
// A count is one upsert, written so that it is a part of the statement that finds out who asks.
import { type RawBuilder, sql } from 'kysely';

export const WINDOW_MS = 15 * 60 * 1000;

export const windowOf = (now: number): number => now - (now % WINDOW_MS);

/** A part `counted` of a statement that has a part `known`: `times` more under `key` for every row that is known. */
export const counting = (key: RawBuilder<string>, now: number, times = 1): RawBuilder<unknown> => sql`
  counted as (
    insert into rate_count (key, window_at, count)
    select ${key}, ${windowOf(now)}::bigint, ${times}::integer from known
    on conflict (key, window_at) do update set count = rate_count.count + excluded.count
    returning count
  )`;
