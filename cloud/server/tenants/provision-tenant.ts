// The one step that makes a tenant: tenant, first restaurant, its owner and the head of its log, all in the caller's
// transaction. Every door (registration first) goes through here.
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { slugOf } from './slug.ts';

const DAY_END = '03:00';
const PIN_KEY_BYTES = 32;

export interface NewRestaurant {
  readonly name: string;
  readonly timeZone: string;
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
}

export interface NewOwner {
  readonly accountId: string;
  readonly name: string;
}

export interface Provisioned {
  readonly restaurantId: string;
  readonly staffId: string;
}

interface Order {
  readonly restaurant: NewRestaurant;
  readonly owner: NewOwner;
}

type Means = Pick<Cloud, 'clock' | 'random'>;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

async function addTenant(cloud: Means, { tenantId, trx }: TenantTransaction, name: string): Promise<string> {
  for (const suffix of [undefined, hex(cloud.random(3)), hex(cloud.random(8))]) {
    const slug = slugOf(name, suffix);
    const added = await trx
      .insertInto('tenant')
      .values({ id: tenantId, slug, name, created_at: cloud.clock() })
      .onConflict((conflict) => conflict.column('slug').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (added) return slug;
  }
  throw new Error('no free short name for a tenant in three tries');
}

export async function provisionTenant(
  cloud: Means,
  tenant: TenantTransaction,
  { restaurant, owner }: Order,
): Promise<Provisioned> {
  const { tenantId, trx } = tenant;
  const now = cloud.clock();
  const restaurantId = newId(cloud);
  const staffId = newId(cloud);
  const slug = await addTenant(cloud, tenant, restaurant.name);
  await trx.insertInto('membership').values({ account_id: owner.accountId, tenant_id: tenantId }).execute();
  await trx
    .insertInto('restaurant')
    .values({
      tenant_id: tenantId,
      id: restaurantId,
      slug,
      name: restaurant.name,
      time_zone: restaurant.timeZone,
      day_end: DAY_END,
      locale: restaurant.locale,
      currency: restaurant.currency,
      country: restaurant.country,
      status: 'active',
      pin_key: Buffer.from(cloud.random(PIN_KEY_BYTES)).toString('base64url'),
      created_at: now,
    })
    .execute();
  await trx
    .insertInto('staff')
    .values({
      tenant_id: tenantId,
      id: staffId,
      restaurant_id: restaurantId,
      account_id: owner.accountId,
      name: owner.name,
      role: 'owner',
      state: 'active',
      pin_hmac: null,
      created_at: now,
    })
    .execute();
  await trx
    .insertInto('log_head')
    .values({ tenant_id: tenantId, restaurant_id: restaurantId, head: 0, epoch: newId(cloud) })
    .execute();
  return { restaurantId, staffId };
}
