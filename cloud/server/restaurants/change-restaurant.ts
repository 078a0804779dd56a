// Changes of a restaurant's profile and addresses. What stations read of it reaches them through the log or the
// directory.
import { given } from '#shared/log/given.ts';
import { may } from '#shared/permissions/permissions.ts';
import { parsePhone } from '#shared/phone/phone.ts';
import type { Address } from '#shared/restaurants/address.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { beginStaffChange } from '../staff/staff-directory.ts';
import { writeLogSettings } from './log-settings.ts';
import type { ProfileChange, ProfileDetails } from './restaurant-input.ts';
import { columnsOf, type Profile, readAddresses, readProfile } from './restaurant-row.ts';

interface Target {
  readonly restaurantId: string;
  readonly acting: ActingStaff;
}

const settingsFields: readonly (keyof ProfileChange)[] = [
  'name',
  'timeZone',
  'currency',
  'country',
  'locale',
];

/** The phone as it is kept, read as it is dialled in the restaurant's country. */
function withPhone(
  details: Partial<ProfileDetails>,
  before: Pick<Profile, 'country'>,
): Result<Partial<ProfileDetails>, Refusal> {
  const { phone } = details;
  if (phone === undefined || phone === null) return ok(details);
  const parsed = parsePhone(phone, details.country ?? before.country);
  return parsed.ok ? ok({ ...details, phone: parsed.value }) : failed({ kind: 'not-a-phone' });
}

/** The number the log has come to; null: stations find nothing new there. */
export async function changeProfile(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, acting, details: wanted }: Target & { readonly details: ProfileChange },
): Promise<Result<number | null, Refusal>> {
  const typed = given(wanted);
  const touchesSettings = settingsFields.some((field) => field in typed);
  if (touchesSettings && !may(acting, 'settings.manage')) return failed({ kind: 'not-allowed' });
  if (Object.keys(typed).length === 0) return ok(null);
  await beginStaffChange(tenant, restaurantId);
  const before = await readProfile(tenant, restaurantId);
  const stored = withPhone(typed, before);
  if (!stored.ok) return stored;
  const details = stored.value;
  const switches = details.status !== undefined && details.status !== before.status;
  if (switches && (before.status === 'withdrawn' || !may(acting, 'tenant.manage'))) {
    return failed({ kind: 'not-allowed' });
  }
  await tenant.trx
    .updateTable('restaurant')
    .set(columnsOf(details))
    .where('tenant_id', '=', tenant.tenantId)
    .where('id', '=', restaurantId)
    .execute();
  const head = await writeLogSettings(cloud, tenant, { restaurantId, staffId: acting.id, details });
  await acting.record({
    action: 'restaurants.change',
    target: { kind: 'restaurant', id: restaurantId },
    before: fieldsOf(before),
    after: fieldsOf(await readProfile(tenant, restaurantId)),
  });
  return ok(head);
}

const fieldsOf = ({ hours, ...profile }: Profile) => ({ ...profile, hours: JSON.stringify(hours) });

/** All of them at once: there are few, and one of them is the primary one. */
export async function setAddresses(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, acting, addresses }: Target & { readonly addresses: readonly Address[] },
): Promise<Result<null, Refusal>> {
  const { trx, tenantId } = tenant;
  await beginStaffChange(tenant, restaurantId);
  const before = await readAddresses(tenant, restaurantId);
  await trx
    .deleteFrom('address')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .execute();
  for (const address of addresses) {
    const { postalCode, latitudeMicro, longitudeMicro, isPrimary, ...same } = address;
    await trx
      .insertInto('address')
      .values({
        tenant_id: tenantId,
        id: newId(cloud),
        restaurant_id: restaurantId,
        ...same,
        postal_code: postalCode,
        latitude_micro: latitudeMicro,
        longitude_micro: longitudeMicro,
        is_primary: isPrimary,
      })
      .execute();
  }
  await acting.record({
    action: 'restaurants.setAddresses',
    target: { kind: 'restaurant', id: restaurantId },
    before: { addresses: JSON.stringify(before) },
    after: { addresses: JSON.stringify(addresses) },
  });
  return ok(null);
}
