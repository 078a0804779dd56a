// Changes of a restaurant's profile and addresses. What stations read of it reaches them through the log or the
// directory.
import { changedFields, mergeFields } from '#shared/edits/merge-fields.ts';
import { given } from '#shared/log/given.ts';
import { may } from '#shared/permissions/permissions.ts';
import { parsePhone } from '#shared/phone/phone.ts';
import { type Address, addresses as addressList } from '#shared/restaurants/address.ts';
import { mergeAddresses } from '#shared/restaurants/merge-addresses.ts';
import { mergeHours } from '#shared/restaurants/merge-hours.ts';
import { failed, ok, type Result } from '#shared/result.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { ActingStaff } from '../staff/act-in-restaurant.ts';
import { beginStaffChange } from '../staff/staff-directory.ts';
import { writeLogSettings } from './log-settings.ts';
import type { OpenedProfile, ProfileChange, ProfileDetails } from './restaurant-input.ts';
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

type Reached = Readonly<Partial<Record<'phone' | 'country', string | null | undefined>>>;

/** The phone as it is kept, read as it is dialled in the restaurant's country. */
function withPhone<D extends Reached>(details: D, before: Pick<Profile, 'country'>): Result<D, Refusal> {
  const { phone } = details;
  if (phone === undefined || phone === null) return ok(details);
  const parsed = parsePhone(phone, details.country ?? before.country);
  return parsed.ok ? ok({ ...details, phone: parsed.value }) : failed({ kind: 'not-a-phone' });
}

interface ChangingAddresses {
  readonly addresses: readonly Address[];
  readonly opened: readonly Address[];
}

interface Changing {
  readonly details: ProfileChange;
  readonly opened: OpenedProfile;
}

interface Wanted {
  readonly details: Partial<ProfileDetails>;
  readonly opened: OpenedProfile;
}

/** What is to be written, where nobody else changed the same meanwhile; what was not touched stays as it is now. */
function withOthers(
  { details, opened: shown }: Wanted,
  now: Profile,
): Result<Partial<ProfileDetails>, Refusal> {
  const { hours, ...fields } = details;
  const dialled = withPhone(shown, now);
  const opened = dialled.ok ? dialled.value : shown;
  const { clashes } = mergeFields<Record<string, unknown>>({
    ...{ opened, wanted: fields, now: { ...now, locale: languageOf(now.locale) } },
  });
  const week = hours && mergeHours({ opened: opened.hours ?? [], wanted: hours, now: now.hours });
  if (clashes.length > 0 || (week && week.clashes.length > 0)) return failed({ kind: 'changed-meanwhile' });
  const touched = changedFields(opened, fields);
  return ok(week ? { ...touched, hours: week.merged } : touched);
}

/** The number the log has come to; null: stations find nothing new there. */
export async function changeProfile(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, acting, details: wanted, opened }: Target & Changing,
): Promise<Result<number | null, Refusal>> {
  const typed = given(wanted);
  const touchesSettings = settingsFields.some((field) => field in typed);
  if (touchesSettings && !may(acting, 'settings.manage')) return failed({ kind: 'not-allowed' });
  await beginStaffChange(tenant, restaurantId);
  const before = await readProfile(tenant, restaurantId);
  const stored = withPhone(typed, before);
  if (!stored.ok) return stored;
  const kept = withOthers({ details: stored.value, opened }, before);
  if (!kept.ok) return kept;
  const details = kept.value;
  if (Object.keys(details).length === 0) return ok(null);
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

/** All of them at once, in place of those before: there are few, and one of them is the primary one. */
async function writeAddresses(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
  all: readonly Address[],
): Promise<void> {
  await trx
    .deleteFrom('address')
    .where('tenant_id', '=', tenantId)
    .where('restaurant_id', '=', restaurantId)
    .execute();
  for (const address of all) {
    const { postalCode, latitudeMicro, longitudeMicro, isPrimary, ...same } = address;
    await trx
      .insertInto('address')
      .values({
        tenant_id: tenantId,
        restaurant_id: restaurantId,
        ...same,
        postal_code: postalCode,
        latitude_micro: latitudeMicro,
        longitude_micro: longitudeMicro,
        is_primary: isPrimary,
      })
      .execute();
  }
}

/** Of addresses, the ids that another restaurant of the tenant has. */
async function idsElsewhere(
  { trx, tenantId }: TenantTransaction,
  restaurantId: string,
  all: readonly Address[],
): Promise<ReadonlySet<string>> {
  if (all.length === 0) return new Set();
  const ids = all.map(({ id }) => id);
  const rows = await trx
    .selectFrom('address')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .where('restaurant_id', '!=', restaurantId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export async function setAddresses(
  cloud: Cloud,
  tenant: TenantTransaction,
  { restaurantId, acting, addresses: wanted, opened }: Target & ChangingAddresses,
): Promise<Result<null, Refusal>> {
  await beginStaffChange(tenant, restaurantId);
  const before = await readAddresses(tenant, restaurantId);
  const { merged, clashes } = mergeAddresses({ opened, wanted, now: before });
  if (clashes.length > 0 || !addressList.safeParse(merged).success)
    return failed({ kind: 'changed-meanwhile' });
  const taken = await idsElsewhere(tenant, restaurantId, merged);
  const after = merged.map((one) => (taken.has(one.id) ? { ...one, id: newId(cloud) } : one));
  await writeAddresses(tenant, restaurantId, after);
  await acting.record({
    action: 'restaurants.setAddresses',
    target: { kind: 'restaurant', id: restaurantId },
    before: { addresses: JSON.stringify(before) },
    after: { addresses: JSON.stringify(after) },
  });
  return ok(null);
}
