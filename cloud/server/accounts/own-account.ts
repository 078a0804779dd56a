// What a signed-in person is told about themselves.
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Session } from './session.ts';

export interface OwnAccount {
  readonly email: string | null;
  readonly tenantName: string;
}

export function findOwnAccount(cloud: Cloud, session: Session): Promise<OwnAccount> {
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const { email } = await trx
      .selectFrom('account')
      .select('email')
      .where('id', '=', session.accountId)
      .executeTakeFirstOrThrow();
    const { name } = await trx
      .selectFrom('tenant')
      .select('name')
      .where('id', '=', session.tenantId)
      .executeTakeFirstOrThrow();
    return { email, tenantName: name };
  });
}
