// A tenant leaves: it is off from now on, and kept for the retention time, so that it can still be exported or taken back.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Leave {
  readonly now: number;
  /** What its owners read. */
  readonly reason: string;
}

export async function leaveTenant(
  { trx, globals, tenantId }: TenantTransaction,
  { now, reason }: Leave,
): Promise<void> {
  const { retentionDays } = await readSettings(globals);
  await trx
    .updateTable('tenant')
    .set({ state: 'withdrawn', switched_off_at: now, switched_off_reason: reason })
    .set({ delete_after: now + retentionDays * DAY_MS })
    .where('id', '=', tenantId)
    .execute();
}
