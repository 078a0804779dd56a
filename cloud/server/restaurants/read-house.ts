// What a restaurant's stations are told of it beside its staff: profile, plan, and announcements for the staff.
import type { House } from '#shared/contracts/house.ts';
import { hours } from '#shared/restaurants/hours.ts';
import { currentAnnouncements } from '../announcements/current-announcements.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { findContract } from '../plans/contract.ts';

interface Asked {
  readonly restaurantId: string;
  readonly now: number;
}

export async function readHouse(tenant: TenantTransaction, { restaurantId, now }: Asked): Promise<House> {
  const row = await tenant.trx
    .selectFrom('restaurant')
    .select(['name', 'time_zone', 'hours', 'status'])
    .where('tenant_id', '=', tenant.tenantId)
    .where('id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  const { name, time_zone: timeZone, status } = row;
  const { plan, details } = await findContract(tenant, now);
  return {
    restaurant: { name, timeZone, hours: hours.parse(JSON.parse(row.hours)), status },
    plan: { id: plan, features: details.features },
    announcements: await currentAnnouncements(tenant.globals, { to: 'staff', now }),
  };
}
