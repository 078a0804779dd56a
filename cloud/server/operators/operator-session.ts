// A signed-in operator: a token of its own in a cookie of its own. It ends 12 hours after it began, after 30 minutes in
// which nothing was asked, and at once when the operator is put out; before the second factor it opens nothing.
import { sql } from 'kysely';
import type { OperatorRole } from '#shared/operators/operator-permissions.ts';
import type { Cloud } from '../cloud.ts';
import { type SystemTransaction, withoutTenant } from '../database/tenant-transaction.ts';
import { hashSecret, newToken } from '../secret.ts';

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
  /** The tenant this operator looks at as its owner would, and until when. */
  readonly view: { readonly tenantId: string; readonly until: number } | null;
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
    .select(['operator.id', 'operator.email', 'operator.name', 'operator.role'])
    .select(['session.is_confirmed', 'session.last_used_at', 'session.viewed_tenant', 'session.viewed_until'])
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
  const { id, email, name, role, viewed_tenant: tenantId, viewed_until: until } = row;
  const view = tenantId !== null && until !== null && until > now ? { tenantId, until } : null;
  return { tokenHash, operator: { id, email, name, role }, isConfirmed: row.is_confirmed, view };
}

export const endOperatorSession = (trx: SystemTransaction, tokenHash: string): Promise<unknown> =>
  trx.deleteFrom('operator_session').where('token_hash', '=', tokenHash).execute();

export const endOperatorSessions = (trx: SystemTransaction, operatorId: string): Promise<unknown> =>
  trx.deleteFrom('operator_session').where('operator_id', '=', operatorId).execute();
