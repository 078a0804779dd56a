// A restaurant's profile between its row and the words of the program.
import type { Address } from '#shared/restaurants/address.ts';
import { hours } from '#shared/restaurants/hours.ts';
import type { RestaurantTable } from '../database/tables/restaurant-tables.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { ProfileDetails } from './restaurant-input.ts';

export type Profile = Omit<ProfileDetails, 'status' | 'locale'> & {
  readonly locale: string;
  readonly slug: string;
  readonly status: RestaurantTable['status'];
};

export async function readProfile(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<Profile> {
  const row = await trx
    .selectFrom('restaurant')
    .select(['slug', 'name', 'time_zone as timeZone', 'locale', 'currency', 'country', 'status'])
    .select(['business_type as businessType', 'cuisine', 'description', 'contact_person as contactPerson'])
    .select(['phone', 'email', 'hours'])
    .where('tenant_id', '=', tenantId)
    .where('id', '=', restaurantId)
    .executeTakeFirstOrThrow();
  return { ...row, hours: hours.parse(JSON.parse(row.hours)) };
}

export function columnsOf(details: Partial<ProfileDetails>) {
  const { timeZone, businessType, contactPerson, hours: open, ...same } = details;
  return {
    ...same,
    ...(timeZone === undefined ? {} : { time_zone: timeZone }),
    ...(businessType === undefined ? {} : { business_type: businessType }),
    ...(contactPerson === undefined ? {} : { contact_person: contactPerson }),
    ...(open === undefined ? {} : { hours: JSON.stringify(open) }),
  };
}

export async function readAddresses(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
): Promise<readonly Address[]> {
  return trx
    .selectFrom('address')
    .select(['id', 'building', 'street', 'city', 'region', 'postal_code as postalCode', 'country'])
    .select(['latitude_micro as latitudeMicro', 'longitude_micro as longitudeMicro'])
    .select('is_primary as isPrimary')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .orderBy('is_primary', 'desc')
    .orderBy('id')
    .execute();
}
