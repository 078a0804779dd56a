// What a station and a dashboard know of a restaurant: enough to read a clock, a phone number and an amount its way.
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export interface RestaurantProfile {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly dayEnd: string;
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
}

const profileColumns = ['id', 'name', 'time_zone', 'day_end', 'locale', 'currency', 'country'] as const;

export async function findProfile(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<RestaurantProfile> {
  const row = await trx
    .selectFrom('restaurant')
    .select(profileColumns)
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  const { time_zone: timeZone, day_end: dayEnd, ...rest } = row;
  return { ...rest, timeZone, dayEnd };
}
