// What a restaurant still needs before its first evening, read from what is there; when all of it is, the moment is kept.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import { type TenantTransaction, withTenant } from '../database/tenant-transaction.ts';
import type { Reader } from '../staff/reader.ts';

export interface SetUpList {
  readonly profile: boolean;
  readonly hours: boolean;
  readonly floor: boolean;
  readonly staff: boolean;
  readonly station: boolean;
  readonly completedAt: number | null;
}

type Steps = Omit<SetUpList, 'completedAt'>;

export async function readSetUpList(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<SetUpList> {
  const own = sql`tenant_id = ${tenantId} and restaurant_id = ${restaurantId}`;
  const { rows } = await sql<Steps & { readonly completedAt: number | null }>`
    select set_up_at as "completedAt",
           hours <> '[]' as hours,
           phone is not null and description <> ''
             and exists (select from address where ${own} and is_primary) as profile,
           exists (select from dining_table where ${own} and not removed) as floor,
           (select count(*) from staff where ${own} and state = 'active' and pin_hmac is not null) >= 2 as staff,
           exists (select from station_token where ${own} and revoked_at is null) as station
    from restaurant where tenant_id = ${tenantId} and id = ${restaurantId}`.execute(trx);
  const [list] = rows;
  if (list === undefined) throw new Error('a restaurant one acts in is there');
  return list;
}

interface Seen {
  readonly cloud: Pick<Cloud, 'clock' | 'database'>;
  readonly reader: Reader;
}

/** The first of its people who sees that all of it is done keeps the moment; an operator who looks changes nothing. */
export async function keepSetUp(
  { cloud, reader }: Seen,
  restaurantId: string,
  list: SetUpList,
): Promise<SetUpList> {
  const { completedAt, ...steps } = list;
  if (completedAt !== null || !Object.values(steps).every(Boolean)) return list;
  const now = cloud.clock();
  if (reader.accountId !== null)
    await withTenant(cloud.database.kysely, reader.tenantId, ({ trx, tenantId }) =>
      trx
        .updateTable('restaurant')
        .set({ set_up_at: now })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', restaurantId)
        .where('set_up_at', 'is', null)
        .execute(),
    );
  return { ...steps, completedAt: now };
}
