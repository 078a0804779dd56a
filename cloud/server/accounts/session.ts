// A signed-in browser: an opaque token in a cookie, kept here only as its hash, that works for one tenant and ends
// after 24 hours or when its owner signs out.
import { sql } from 'kysely';
import type { Cloud } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import { counting } from '../rates/count-request.ts';
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

interface Presented {
  readonly token: string;
  /** Under what the request is counted, beside the tenant. */
  readonly counted: string;
}

interface Found {
  readonly session: Session;
  /** How often the people of this tenant asked so in this quarter of an hour. */
  readonly used: number;
}

/** Found and counted in one statement, on tables that are no tenant's. */
export async function findSession(
  { database, clock }: Cloud,
  { token, counted }: Presented,
): Promise<Found | undefined> {
  const tokenHash = hashSecret(token);
  const now = clock();
  const from = sql<string>`'tenant ' || tenant_id || ' ' || ${counted}::text`;
  const { rows } = await sql<{ accountId: string; tenantId: string; used: number }>`
    with known as (
      select account_id, tenant_id from session where token_hash = ${tokenHash} and expires_at > ${now}
    ), ${counting(from, now)}
    select account_id as "accountId", tenant_id as "tenantId", count as used
    from known, counted`.execute(database.kysely);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { accountId, tenantId, used } = row;
  return { session: { tokenHash, accountId, tenantId: tenantIdOf(tenantId) }, used };
}

export async function endSession(cloud: Cloud, session: Session): Promise<void> {
  await withoutTenant(cloud.database.kysely, (trx) =>
    trx.deleteFrom('session').where('token_hash', '=', session.tokenHash).execute(),
  );
}
