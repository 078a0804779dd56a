// What a pruning takes out of the tables, in SQL: the same rows that the rule in shared/log/fold.ts takes one by one.
import { type RawBuilder, sql, type Transaction } from 'kysely';
import { guest } from '#shared/guests/guest.ts';
import type { PruneHistory } from '#shared/log/define-op.ts';
import type { Schema } from '../database/schema.ts';
import type { Prunable, PrunableQuery } from './log-store.ts';
import { type EntityTable, entityTables, tableOf } from './sql-entity-table.ts';

type Own = RawBuilder<unknown>;

const hasEnded = (endedAt: RawBuilder<unknown>, before: number) =>
  sql`(not is_open and ${endedAt} < ${before})`;

/** Tables whose rows name a guest. */
const namingTables: readonly EntityTable[] = entityTables.filter(
  ({ entity }) => 'guestId' in entity.schema.shape,
);

export async function findPrunable(
  trx: Transaction<Schema>,
  own: Own,
  { before, limit }: PrunableQuery,
): Promise<Prunable> {
  const ended = entityTables.flatMap(({ name, endedAt }) =>
    endedAt === null
      ? []
      : [sql`exists (select 1 from ${name} where ${own} and ${hasEnded(endedAt, before)})`],
  );
  const staying = namingTables.map(({ name, endedAt }) => {
    const stays = endedAt === null ? sql`true` : sql`${hasEnded(endedAt, before)} is not true`;
    return sql`select personal_of from ${name} where ${own} and personal_of is not null and ${stays}`;
  });
  const [found, guests] = [
    await sql<{ ended: boolean }>`select ${sql.join(ended, sql` or `)} as ended`.execute(trx),
    await sql<{ id: string }>`
      select id from ${tableOf(guest.kind).name}
      where ${own} and not is_open and first_seen_at < ${before}
        and id not in (${sql.join(staying, sql` union all `)})
      order by id limit ${limit}`.execute(trx),
  ];
  return { hasEnded: found.rows[0]?.ended === true, guestIds: guests.rows.map(({ id }) => id) };
}

export async function deletePruned(
  trx: Transaction<Schema>,
  own: Own,
  { before, guestIds }: PruneHistory,
): Promise<void> {
  for (const { name, endedAt } of entityTables) {
    if (endedAt === null) continue;
    await sql`delete from ${name} where ${own} and ${hasEnded(endedAt, before)}`.execute(trx);
  }
  await sql`
    delete from ${tableOf(guest.kind).name}
    where ${own} and not is_open and id = any(${guestIds}::text[])`.execute(trx);
}
