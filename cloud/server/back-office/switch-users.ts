// Lets people in or keeps them out, one or many in one transaction. Who is kept out is signed out at once, their PIN stops
// at every stand, and each tenant they work for reads it in its own trail.
import { failed, ok, type Result } from '#shared/result.ts';
import { endSessionsOf } from '../accounts/session.ts';
import { recordChange } from '../audit/record-change.ts';
import { type SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { changePlatform, type OfficeRequest, originOfOperator } from '../operators/record-as-operator.ts';
import type { Refusal } from '../refusal.ts';
import { beginStaffChange } from '../staff/staff-directory.ts';
import { tellStations } from '../sync/tell-stations.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';

export interface UserSwitch {
  readonly accountIds: readonly string[];
  readonly to: 'active' | 'inactive';
}

const hold = (globals: SystemTransaction, accountIds: readonly string[]) =>
  globals
    .selectFrom('account')
    .select(['id', 'state', 'last_signed_in_at', 'email_verified_at', 'must_change_password'])
    .where('id', 'in', accountIds)
    .orderBy('id')
    .forUpdate()
    .execute();

type Held = Awaited<ReturnType<typeof hold>>[number];

/** Whoever was invited and never came still is, when they are let in again: their password is nobody's. */
const neverCame = (account: Held): boolean =>
  account.last_signed_in_at === null && account.email_verified_at === null && !account.must_change_password;

const stateAfter = (account: Held, to: UserSwitch['to']): Held['state'] =>
  to === 'active' && neverCame(account) ? 'invited' : to;

const changeOf = (account: Held, to: UserSwitch['to']) => ({
  action: 'users.switch',
  target: { kind: 'account', id: account.id },
  before: { state: account.state },
  after: { state: stateAfter(account, to) },
});

/** A new version of the directory at each restaurant where they work; the answer is which. */
async function beginChanges(tenant: TenantTransaction, accountId: string): Promise<readonly string[]> {
  const restaurants = await tenant.trx
    .selectFrom('staff')
    .select('restaurant_id as id')
    .distinct()
    .where('tenant_id', '=', tenant.tenantId)
    .where('account_id', '=', accountId)
    .orderBy('restaurant_id')
    .execute();
  for (const { id } of restaurants) await beginStaffChange(tenant, id);
  return restaurants.map(({ id }) => id);
}

/** The answer is the restaurants whose stations have to know. */
async function recordInTenants(
  request: OfficeRequest,
  { trx, globals }: TenantTransaction,
  { changed, to }: { readonly changed: readonly Held[]; readonly to: UserSwitch['to'] },
): Promise<readonly string[]> {
  const states = new Map(changed.map((account) => [account.id, account]));
  // In one order for everybody, so that two of these never wait for each other.
  const memberships = await globals
    .selectFrom('membership')
    .selectAll()
    .where('account_id', 'in', [...states.keys()])
    .orderBy('tenant_id')
    .orderBy('account_id')
    .execute();
  const concerned = new Set<string>();
  for (const { account_id: accountId, tenant_id: tenantId } of memberships) {
    const account = states.get(accountId);
    if (account === undefined) continue;
    const tenant = await TenantTransaction.enter(trx, tenantIdOf(tenantId));
    for (const restaurantId of await beginChanges(tenant, accountId)) concerned.add(restaurantId);
    const origin = originOfOperator(request);
    await recordChange(request.cloud, tenant, { origin, change: changeOf(account, to) });
  }
  return [...concerned];
}

interface Switched {
  readonly changed: number;
  readonly concerned: readonly string[];
}

const switchAll = (
  request: OfficeRequest,
  { accountIds, to }: UserSwitch,
): Promise<Result<Switched, Refusal>> =>
  changePlatform(request, async (platform, record) => {
    const { globals } = platform;
    const found = await hold(globals, accountIds);
    if (found.length < accountIds.length) return failed({ kind: 'not-found' });
    const changed = found.filter((account) => account.state !== stateAfter(account, to));
    if (changed.length === 0) return ok({ changed: 0, concerned: [] });
    for (const account of changed) {
      const state = stateAfter(account, to);
      await globals.updateTable('account').set({ state }).where('id', '=', account.id).execute();
      if (to === 'inactive') await endSessionsOf(globals, account.id);
      await record(changeOf(account, to));
    }
    const concerned = await recordInTenants(request, platform, { changed, to });
    return ok({ changed: changed.length, concerned });
  });

export async function switchUsers(
  request: OfficeRequest,
  wanted: UserSwitch,
): Promise<Result<{ readonly changed: number }, Refusal>> {
  const done = await switchAll(request, wanted);
  if (!done.ok) return done;
  const { changed, concerned } = done.value;
  for (const restaurantId of concerned) tellStations(request.cloud, { restaurantId, directory: true });
  return ok({ changed });
}
