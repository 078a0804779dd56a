// Signs a person in by email or username. A try is counted before its password is looked at, so many at once gain nothing.
import { failed, ok, type Result } from '#shared/result.ts';
import { recordChange } from '../audit/record-change.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant, withTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';
import { countedFor, type Door, waitAt } from './count-sign-in.ts';
import type { Counted } from './count-try.ts';
import { homeTenantFirst } from './home-tenant.ts';
import { isKnownDevice, knowDevice, NOBODY } from './known-device.ts';
import { type Browser, startSession } from './session.ts';

const door: Door = { name: 'sign-in', freeFromAddress: 60 };

interface Credentials extends Browser {
  /** Email or username. */
  readonly name: string;
  readonly password: string;
  /** What the browser was given when somebody last signed in there. */
  readonly device: string | undefined;
  readonly requestId: string | null;
}

interface SignedIn {
  readonly token: string;
  readonly device: string;
}

interface FoundAccount {
  readonly id: string;
  readonly passwordHash: string;
  readonly tenantId: TenantId;
}

async function findAccount(trx: SystemTransaction, name: string): Promise<FoundAccount | undefined> {
  const row = await homeTenantFirst(trx)
    .select(['account.id', 'account.password_hash'])
    .where((account) => account.or([account('email', '=', name), account('username', '=', name)]))
    .where('account.state', '=', 'active')
    .executeTakeFirst();
  return row && { id: row.id, passwordHash: row.password_hash, tenantId: tenantIdOf(row.tenant_id) };
}

export async function signIn(cloud: Cloud, credentials: Credentials): Promise<Result<SignedIn, Refusal>> {
  const { name, password, address, device = '' } = credentials;
  const { account, isKnown } = await withoutTenant(cloud.database.kysely, async (trx) => {
    const found = await findAccount(trx, name);
    const accountId = found?.id ?? NOBODY;
    return { account: found, isKnown: await isKnownDevice(cloud, trx, { accountId, token: device }) };
  });
  const counted = countedFor(door, { subject: account?.id ?? name, address, device, isKnown });
  const retryAfterMs = await waitAt(cloud, door, { address, counted });
  if (retryAfterMs > 0) return failed({ kind: 'locked-out', retryAfterMs });
  const isRight = await cloud.passwords.verify(password, account?.passwordHash);
  if (!isRight || !account) return failed({ kind: 'wrong-credentials' });
  return ok(await letIn(cloud, credentials, { account, counted }));
}

interface Right {
  readonly account: FoundAccount;
  readonly counted: readonly Counted[];
}

function letIn(cloud: Cloud, credentials: Credentials, { account, counted }: Right): Promise<SignedIn> {
  const { address, agent, requestId } = credentials;
  const { id: accountId, tenantId } = account;
  return withTenant(cloud.database.kysely, tenantId, async (tenant) => {
    const { globals } = tenant;
    const keys = counted.map(({ key }) => key);
    await globals.deleteFrom('sign_in_attempt').where('key', 'in', keys).execute();
    await globals
      .updateTable('account')
      .set({ last_signed_in_at: cloud.clock() })
      .where('id', '=', accountId)
      .execute();
    const origin = { actor: { kind: 'staff', id: accountId }, address, agent, requestId } as const;
    const change = { action: 'accounts.signIn', target: { kind: 'account', id: accountId } };
    await recordChange(cloud, tenant, { origin, change });
    const token = await startSession(cloud, globals, { accountId, tenantId, address, agent });
    return { token, device: await knowDevice(cloud, globals, { accountId, token: credentials.device }) };
  });
}
