// Whether an operator switched the tenant off, or it left. Its people then change nothing here; its stations go on.
import type { TenantTransaction } from '../database/tenant-transaction.ts';

export const isOff = (state: string): boolean => state !== 'active';

export async function isSwitchedOff({ trx, tenantId }: TenantTransaction): Promise<boolean> {
  const { state } = await trx
    .selectFrom('tenant')
    .select('state')
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return isOff(state);
}
