// Opens an account together with its tenant, restaurant and owner, in one transaction, and signs the person in.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import { tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { type NewRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { countFrom } from './count-try.ts';
import { passwordProblem } from './credentials.ts';
import { startSession } from './session.ts';

/** Each one costs a tenant and a slow hash. */
const FREE_REGISTRATIONS = 10;

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly ownerName: string;
  readonly restaurant: NewRestaurant;
  /** Where it comes from; null: from this machine. */
  readonly address: string | null;
}

interface Registered {
  readonly token: string;
  readonly restaurantId: string;
}

export async function register(cloud: Cloud, wanted: Registration): Promise<Result<Registered, Refusal>> {
  const problem = passwordProblem(wanted.password, [wanted.email, wanted.restaurant.name]);
  if (problem) return failed(problem);
  const retryAfterMs = await countFrom(cloud, wanted.address, { key: 'register', free: FREE_REGISTRATIONS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const passwordHash = await cloud.passwords.hash(wanted.password);
  const accountId = newId(cloud);
  const tenantId = tenantIdOf(newId(cloud));
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const account = await tenant.trx
      .insertInto('account')
      .values({ id: accountId, email: wanted.email, password_hash: passwordHash, created_at: cloud.clock() })
      .onConflict((conflict) => conflict.column('email').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!account) return failed({ kind: 'email-taken' });
    const owner = { accountId, name: wanted.ownerName };
    const { restaurantId } = await provisionTenant(cloud, tenant, { restaurant: wanted.restaurant, owner });
    const token = await startSession(cloud, tenant.globals, { accountId, tenantId });
    return ok({ token, restaurantId });
  });
}
