// Opens an account together with its tenant, restaurant and owner, in one transaction, signs the person in and asks them to
// verify their email.
import { failed, ok, type Result } from '#shared/result.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { type TenantTransaction, tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import type { Refusal } from '../refusal.ts';
import { type NewRestaurant, provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { countFrom } from './count-try.ts';
import { knowDevice } from './known-device.ts';
import { passwordProblem } from './password-problem.ts';
import { splitName } from './person-name.ts';
import { startSession } from './session.ts';
import { sendVerification } from './verify-email.ts';

/** Each one costs a tenant and a slow hash. */
const FREE_REGISTRATIONS = 10;

export interface Registration {
  readonly email: string;
  readonly password: string;
  readonly ownerName: string;
  readonly restaurant: NewRestaurant;
  readonly asked: Asked;
}

interface Registered {
  readonly token: string;
  readonly device: string;
  readonly restaurantId: string;
}

interface Person {
  readonly accountId: string;
  readonly passwordHash: string;
}

export async function register(cloud: Cloud, wanted: Registration): Promise<Result<Registered, Refusal>> {
  const { email, restaurant, asked } = wanted;
  const { registration } = await withoutTenant(cloud.database.kysely, readSettings);
  if (registration !== 'open') return failed({ kind: 'registration-closed' });
  const problem = passwordProblem(wanted.password, [email, wanted.ownerName, restaurant.name]);
  if (problem) return failed(problem);
  const retryAfterMs = await countFrom(cloud, asked.address, { key: 'register', free: FREE_REGISTRATIONS });
  if (retryAfterMs > 0) return failed({ kind: 'too-many-tries', retryAfterMs });
  const person = { accountId: newId(cloud), passwordHash: await cloud.passwords.hash(wanted.password) };
  const { accountId } = person;
  const tenantId = tenantIdOf(newId(cloud));
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    if (!(await addAccount(cloud, tenant, { ...wanted, ...person }))) return failed({ kind: 'email-taken' });
    const owner = { accountId, name: wanted.ownerName };
    const { restaurantId } = await provisionTenant(cloud, tenant, { restaurant, owner });
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const target = { kind: 'tenant', id: tenantId };
    const after = { restaurant: restaurant.name, owner: accountId };
    await recordChange(cloud, tenant, { origin, change: { action: 'accounts.register', target, after } });
    const { globals } = tenant;
    await sendVerification(cloud, globals, { accountId, email, language: languageOf(restaurant.locale) });
    const { address, agent } = origin;
    const token = await startSession(cloud, globals, { accountId, tenantId, address, agent });
    const device = await knowDevice(cloud, globals, { accountId, token: undefined });
    return ok({ token, device, restaurantId });
  });
}

/** False: the address has an account. */
async function addAccount(
  cloud: Cloud,
  { globals }: TenantTransaction,
  { accountId, passwordHash, email, ownerName, restaurant }: Registration & Person,
): Promise<boolean> {
  const { firstName, lastName } = splitName(ownerName);
  const now = cloud.clock();
  const account = await globals
    .insertInto('account')
    .values({
      id: accountId,
      email,
      password_hash: passwordHash,
      first_name: firstName,
      last_name: lastName,
      language: languageOf(restaurant.locale),
      last_signed_in_at: now,
      created_at: now,
    })
    .onConflict((conflict) => conflict.column('email').doNothing())
    .returning('id')
    .executeTakeFirst();
  return account !== undefined;
}
