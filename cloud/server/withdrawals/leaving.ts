// Whether a tenant is on its way out: it asked to leave, or it has left and its data is kept until it is erased.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { readSettings } from '../platform/platform-settings.ts';

export interface Leaving {
  readonly isLeaving: boolean;
  /** When what is kept of it is erased; null: no day is set. */
  readonly erasedAfter: number | null;
  /** Whom to write to who wants to come back; empty: the platform named nobody. */
  readonly supportEmail: string;
}

export async function readLeaving({ trx, globals, tenantId }: TenantTransaction): Promise<Leaving> {
  const { state, erasedAfter } = await trx
    .selectFrom('tenant')
    .select(['state', 'delete_after as erasedAfter'])
    .where('id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const open = await trx
    .selectFrom('withdrawal')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  const { supportEmail } = await readSettings(globals);
  return { isLeaving: state === 'withdrawn' || open !== undefined, erasedAfter, supportEmail };
}
