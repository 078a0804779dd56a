// A signed-in browser: an opaque token in a cookie, kept here only as its hash, that works for one tenant and ends
// after 24 hours or when its owner signs out.
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

export const SESSION_MS = 24 * 60 * 60 * 1000;

export interface Session {
  readonly tokenHash: string;
  readonly accountId: string;
  readonly tenantId: TenantId;
}

interface NewSession {
  readonly accountId: string;
  readonly tenantId: string;
}

/** The answer is the token: the only time it is known here. */
export async function startSession(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { accountId, tenantId }: NewSession,
): Promise<string> {
  const token = newToken(cloud.random);
  const now = cloud.clock();
  await trx
    .insertInto('session')
    .values({
      token_hash: hashSecret(token),
      account_id: accountId,
      tenant_id: tenantId,
      created_at: now,
      expires_at: now + SESSION_MS,
    })
    .execute();
  return token;
}

export async function findSession(cloud: Cloud, token: string): Promise<Session | undefined> {
  const tokenHash = hashSecret(token);
  const row = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('session')
      .select(['account_id', 'tenant_id'])
      .where('token_hash', '=', tokenHash)
      .where('expires_at', '>', cloud.clock())
      .executeTakeFirst(),
  );
  return row && { tokenHash, accountId: row.account_id, tenantId: tenantIdOf(row.tenant_id) };
}

export async function endSession(cloud: Cloud, session: Session): Promise<void> {
  await withoutTenant(cloud.database.kysely, (trx) =>
    trx.deleteFrom('session').where('token_hash', '=', session.tokenHash).execute(),
  );
}
