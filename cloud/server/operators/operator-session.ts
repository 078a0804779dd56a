// A signed-in operator: a token of its own in a cookie of its own. It ends 12 hours after it began, after 30 minutes in
// which nothing was asked, and at once when the operator is put out; before the second factor it opens nothing.
import { sql } from 'kysely';
import type { OperatorRole } from '#shared/operators/operator-permissions.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';
import { type TenantId, tenantIdOf } from '../tenants/tenant-id.ts';

const MINUTE_MS = 60_000;
export const OPERATOR_SESSION_MS = 12 * 60 * MINUTE_MS;
const IDLE_MS = 30 * MINUTE_MS;
const UNCONFIRMED_MS = 15 * MINUTE_MS;

export interface Operator {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: OperatorRole;
}

export interface OperatorSession {
  readonly tokenHash: string;
  readonly operator: Operator;
  readonly isConfirmed: boolean;
  readonly expiresAt: number;
  readonly view: View | null;
}

/** The tenant an operator looks at as its owner would. It stays when its time is over, until they leave it. */
export interface View {
  readonly tenantId: TenantId;
  readonly tenantName: string;
  readonly until: number;
  readonly isOver: boolean;
}

interface NewSession {
  readonly operatorId: string;
  readonly isConfirmed: boolean;
}

/** The answer is the token: the only time it is known here. */
export async function startOperatorSession(
  { clock, random }: Pick<Cloud, 'clock' | 'random'>,
  trx: SystemTransaction,
  { operatorId, isConfirmed }: NewSession,
): Promise<string> {
  const token = newToken(random);
  const now = clock();
  await trx
    .insertInto('operator_session')
    .values({
      token_hash: hashSecret(token),
      operator_id: operatorId,
      is_confirmed: isConfirmed,
      created_at: now,
      last_used_at: now,
      expires_at: now + (isConfirmed ? OPERATOR_SESSION_MS : UNCONFIRMED_MS),
      viewed_tenant: null,
      viewed_until: null,
    })
    .execute();
  return token;
}

const sessionOf = (trx: SystemTransaction, tokenHash: string) =>
  trx
    .selectFrom('operator_session as session')
    .innerJoin('operator', 'operator.id', 'session.operator_id')
    .leftJoin('tenant', 'tenant.id', 'session.viewed_tenant')
    .select(['operator.id', 'operator.email', 'operator.name', 'operator.role'])
    .select(['session.is_confirmed', 'session.last_used_at', 'session.expires_at', 'session.viewed_until'])
    .select(['tenant.id as tenantId', 'tenant.name as tenantName'])
    .where('session.token_hash', '=', tokenHash)
    .where('operator.state', '=', 'active');

export async function findOperatorSession(cloud: Cloud, token: string): Promise<OperatorSession | undefined> {
  const tokenHash = hashSecret(token);
  const now = cloud.clock();
  const row = await withoutTenant(cloud.database.kysely, async (trx) => {
    const found = await sessionOf(trx, tokenHash)
      .where('session.expires_at', '>', now)
      .where('session.last_used_at', '>', now - IDLE_MS)
      .executeTakeFirst();
    if (found !== undefined && found.last_used_at <= now - MINUTE_MS)
      await trx
        .updateTable('operator_session')
        .set({ last_used_at: sql`greatest(last_used_at, ${now})` })
        .where('token_hash', '=', tokenHash)
        .execute();
    return found;
  });
  if (row === undefined) return undefined;
  const { id, email, name, role, is_confirmed: isConfirmed, expires_at: expiresAt } = row;
  return { tokenHash, operator: { id, email, name, role }, isConfirmed, expiresAt, view: viewOf(row, now) };
}

interface ViewRow {
  readonly tenantId: string | null;
  readonly tenantName: string | null;
  /** Null: that it is over is written in the trail already. */
  readonly viewed_until: number | null;
}

function viewOf({ tenantId, tenantName, viewed_until }: ViewRow, now: number): View | null {
  if (tenantId === null || tenantName === null) return null;
  const until = viewed_until ?? 0;
  return { tenantId: tenantIdOf(tenantId), tenantName, until, isOver: until <= now };
}

type Which = 'token_hash' | 'operator_id';

/** One that was used to look at a tenant stays, shut, until the end of that is in the tenant's trail. */
async function endBy(trx: SystemTransaction, which: Which, value: string): Promise<void> {
  await trx
    .deleteFrom('operator_session')
    .where(which, '=', value)
    .where('viewed_until', 'is', null)
    .execute();
  await trx
    .updateTable('operator_session')
    .set({ expires_at: 0, viewed_until: 0 })
    .where(which, '=', value)
    .execute();
}

export const endOperatorSession = (trx: SystemTransaction, tokenHash: string): Promise<void> =>
  endBy(trx, 'token_hash', tokenHash);

export const endOperatorSessions = (trx: SystemTransaction, operatorId: string): Promise<void> =>
  endBy(trx, 'operator_id', operatorId);
