// What a stranger who knows somebody would try first: their names and addresses, and what their restaurants are called.
import type { SystemTransaction } from '../database/tenant-transaction.ts';

export async function wordsAbout(trx: SystemTransaction, accountId: string): Promise<readonly string[]> {
  const account = await trx
    .selectFrom('account')
    .select(['email', 'username', 'first_name', 'last_name', 'preferred_name'])
    .where('id', '=', accountId)
    .executeTakeFirst();
  const tenants = await trx
    .selectFrom('membership')
    .innerJoin('tenant', 'tenant.id', 'membership.tenant_id')
    .select('tenant.name')
    .where('membership.account_id', '=', accountId)
    .execute();
  const own = account === undefined ? [] : Object.values(account);
  return [...own, ...tenants.map(({ name }) => name)].filter((word) => word !== null);
}
