// Opens an account together with its tenant, restaurant and owner, in one transaction, signs the person in and asks them to
// verify their email.
import { failed, ok, type Result } from '#shared/result.ts';
import { type Asked, originOf } from '../audit/origin.ts';
import { recordChange } from '../audit/record-change.ts';
import { type Cloud, newId } from '../cloud.ts';
import { tryWithTenant, withoutTenant } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';
import type { Refusal } from '../refusal.ts';
import type { NewRestaurant } from '../tenants/new-restaurant.ts';
import { provisionTenant } from '../tenants/provision-tenant.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { addAccount } from './add-account.ts';
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
  const language = restaurant.locale;
  const tenantId = tenantIdOf(newId(cloud));
  return tryWithTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    const account = { ...person, ...splitName(wanted.ownerName), email, language };
    if (!(await addAccount(cloud, globals, account))) return failed({ kind: 'email-taken' });
    const owner = { accountId, name: wanted.ownerName };
    const { restaurantId } = await provisionTenant(cloud, tenant, { restaurant, owner });
    const origin = originOf(asked, { kind: 'staff', id: accountId });
    const target = { kind: 'tenant', id: tenantId };
    const after = { restaurant: restaurant.name, owner: accountId };
    await recordChange(cloud, tenant, { origin, change: { action: 'accounts.register', target, after } });
    await sendVerification(cloud, globals, { accountId, email, language });
    const { address, agent } = origin;
    const token = await startSession(cloud, globals, { accountId, tenantId, address, agent });
    const device = await knowDevice(cloud, globals, { accountId, token: undefined });
    return ok({ token, device, restaurantId });
  });
}
