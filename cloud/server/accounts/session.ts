// A signed-in browser: an opaque token in a cookie, kept here only as its hash, that works for one tenant. It ends after
// 24 hours, after a while of doing nothing, when its owner signs out, and with the account.
import { type RawBuilder, sql } from 'kysely';
import { firstSettings } from '#shared/platform/platform-settings.ts';
import { type Cloud, newId } from '../cloud.ts';
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import { counting } from '../rates/count-request.ts';
import { hashSecret, newToken } from '../secret.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

export const SESSION_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
/** Written down at most this often: asking changes nothing most of the time. */
const NOTED_EVERY_MS = MINUTE_MS;

export interface Session {
  readonly id: string;
  readonly tokenHash: string;
  readonly accountId: string;
  readonly tenantId: TenantId;
  /** Signed in with a first password: nothing else answers until it is changed. */
  readonly mustChangePassword: boolean;
}

/** The browser at the other end. */
export interface Browser {
  readonly address: string | null;
  readonly agent: string | null;
}

interface NewSession extends Browser {
  readonly accountId: string;
  readonly tenantId: string;
}

/** The answer is the token: the only time it is known here. */
export async function startSession(
  cloud: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { accountId, tenantId, address, agent }: NewSession,
): Promise<string> {
  const token = newToken(cloud.random);
  const now = cloud.clock();
  await trx
    .insertInto('session')
    .values({
      token_hash: hashSecret(token),
      id: newId(cloud),
      account_id: accountId,
      tenant_id: tenantId,
      created_at: now,
      expires_at: now + SESSION_MS,
      last_used_at: now,
      address,
      agent,
    })
    .execute();
  await trx.updateTable('account').set({ last_tenant_id: tenantId }).where('id', '=', accountId).execute();
  return token;
}

export interface Presented {
  readonly token: string;
  /** Under what the request is counted, beside the tenant. */
  readonly counted: string;
  /** How many requests this is found for. */
  readonly times: number;
}

export interface Found {
  readonly session: Session;
  /** How often the people of this tenant asked so in this quarter of an hour. */
  readonly used: number;
}

const idleMinutes = sql`coalesce(
  (select value::integer from platform_setting where key = 'sessionIdleMinutes'),
  ${firstSettings.sessionIdleMinutes})`;

/** A part `known` of a statement: the session, when its account may be used and it was not idle for too long. */
const known = (tokenHash: string, now: number): RawBuilder<unknown> => sql`
  known as (
    select session.id, account_id, tenant_id, must_change_password
    from session join account on account.id = account_id
    where token_hash = ${tokenHash} and expires_at > ${now} and account.state = 'active'
      and last_used_at + ${idleMinutes}::bigint * ${MINUTE_MS}::bigint > ${now}
  ), used as (
    update session set last_used_at = ${now}
    where token_hash = ${tokenHash} and last_used_at + ${NOTED_EVERY_MS}::bigint <= ${now}
      and exists (select from known)
  )`;

/** Found, noted and counted in one statement, on tables that are no tenant's. */
export async function findSession(
  { database, clock }: Cloud,
  { token, counted, times }: Presented,
): Promise<Found | undefined> {
  const tokenHash = hashSecret(token);
  const now = clock();
  const from = sql<string>`'tenant ' || tenant_id || ' ' || ${counted}::text`;
  const { rows } = await sql<Omit<Session, 'tokenHash' | 'tenantId'> & { tenantId: string; used: number }>`
    with ${known(tokenHash, now)}, ${counting(from, now, times)}
    select id, account_id as "accountId", tenant_id as "tenantId",
      must_change_password as "mustChangePassword", count as used
    from known, counted`.execute(database.kysely);
  const [row] = rows;
  if (row === undefined) return undefined;
  const { used, ...session } = row;
  return { session: { ...session, tokenHash, tenantId: tenantIdOf(session.tenantId) }, used };
}

export async function endSession(trx: SystemTransaction, session: Session): Promise<void> {
  await trx.deleteFrom('session').where('token_hash', '=', session.tokenHash).execute();
}

export async function endSessionsOf(trx: SystemTransaction, accountId: string): Promise<void> {
  await trx.deleteFrom('session').where('account_id', '=', accountId).execute();
}
