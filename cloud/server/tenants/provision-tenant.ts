// The one step that makes a tenant: tenant, first restaurant, its owner and the head of its log, all in the caller's
// transaction. Every door (registration first) goes through here. Without an owner, somebody is invited to be it.
import { type Cloud, newId } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { NewRestaurant } from './new-restaurant.ts';
import { slugOf } from './slug.ts';

const DAY_END = '03:00';
const PIN_KEY_BYTES = 32;

export interface NewOwner {
  readonly accountId: string;
  readonly name: string;
}

export interface Provisioned {
  readonly restaurantId: string;
}

interface Order {
  readonly restaurant: NewRestaurant;
  readonly owner: NewOwner | null;
  readonly slug?: string;
}

interface RestaurantOrder extends Order {
  readonly slug: string;
}

type Means = Pick<Cloud, 'clock' | 'random'>;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

async function addTenant(
  cloud: Means,
  { tenantId, trx }: TenantTransaction,
  { restaurant: { name }, slug: chosen }: Order,
): Promise<string> {
  for (const suffix of [undefined, hex(cloud.random(3)), hex(cloud.random(8))]) {
    const slug = suffix === undefined && chosen !== undefined ? chosen : slugOf(name, suffix);
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

interface Place {
  readonly restaurantId: string;
  readonly owner: NewOwner;
}

async function addOwner(
  cloud: Means,
  { tenantId, trx }: TenantTransaction,
  { restaurantId, owner }: Place,
): Promise<void> {
  await trx
    .insertInto('membership')
    .values({ account_id: owner.accountId, tenant_id: tenantId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await trx
    .insertInto('staff')
    .values({
      tenant_id: tenantId,
      id: newId(cloud),
      restaurant_id: restaurantId,
      account_id: owner.accountId,
      name: owner.name,
      role: 'owner',
      state: 'active',
      pin_hmac: null,
      created_at: cloud.clock(),
    })
    .execute();
}

/** A restaurant of a tenant that is there, with its owner and the head of its log. */
export async function provisionRestaurant(
  cloud: Means,
  tenant: TenantTransaction,
  { restaurant, owner, slug }: RestaurantOrder,
): Promise<Provisioned> {
  const { tenantId, trx } = tenant;
  const now = cloud.clock();
  const restaurantId = newId(cloud);
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
  if (owner !== null) await addOwner(cloud, tenant, { restaurantId, owner });
  await trx
    .insertInto('log_head')
    .values({ tenant_id: tenantId, restaurant_id: restaurantId, head: 0, epoch: newId(cloud) })
    .execute();
  return { restaurantId };
}

/** `slug` is one somebody chose and that is free; without it the restaurant's name makes one. */
export async function provisionTenant(
  cloud: Means,
  tenant: TenantTransaction,
  order: Order,
): Promise<Provisioned> {
  const slug = await addTenant(cloud, tenant, order);
  return provisionRestaurant(cloud, tenant, { ...order, slug });
}
