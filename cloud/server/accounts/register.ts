// Opens an account together with its tenant, restaurant and owner, in one transaction, and signs the person in.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Cloud, newId } from '../cloud.ts';
import { tryWithTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { type NewRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { passwordProblem } from './credentials.ts';
import { startSession } from './session.ts';

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly ownerName: string;
  readonly restaurant: NewRestaurant;
}

interface Registered {
  readonly token: string;
  readonly restaurantId: string;
}

export async function register(cloud: Cloud, wanted: Registration): Promise<Result<Registered, Refusal>> {
  const problem = passwordProblem(wanted.password, [wanted.email, wanted.restaurant.name]);
  if (problem) return failed(problem);
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
