// Where somebody is signed in, as they see it, and the ways to end it there.
import { failed, ok, type Result } from '#shared/result.ts';
import type { Cloud } from '../cloud.ts';
import { withoutTenant } from '../database/tenant-transaction.ts';
import type { Refusal } from '../refusal.ts';
import type { Session } from './session.ts';

export interface OwnSession {
  readonly id: string;
  readonly address: string | null;
  readonly agent: string | null;
  readonly signedInAt: number;
  readonly lastUsedAt: number;
  readonly isCurrent: boolean;
}

export async function listSessions(cloud: Cloud, session: Session): Promise<readonly OwnSession[]> {
  const rows = await withoutTenant(cloud.database.kysely, (trx) =>
    trx
      .selectFrom('session')
      .select(['id', 'address', 'agent', 'created_at', 'last_used_at'])
      .where('account_id', '=', session.accountId)
      .where('expires_at', '>', cloud.clock())
      .orderBy('last_used_at', 'desc')
      .execute(),
  );
  return rows.flatMap(({ id, address, agent, created_at: signedInAt, last_used_at: lastUsedAt }) =>
    id === null
      ? []
      : [
          {
            ...{ id, address, agent, signedInAt, lastUsedAt: lastUsedAt ?? signedInAt },
            isCurrent: id === session.id,
          },
        ],
  );
}

export function endOwnSession(
  cloud: Cloud,
  { accountId }: Session,
  sessionId: string,
): Promise<Result<null, Refusal>> {
  return withoutTenant(cloud.database.kysely, async (trx) => {
    const ended = await trx
      .deleteFrom('session')
      .where('id', '=', sessionId)
      .where('account_id', '=', accountId)
      .returning('id')
      .executeTakeFirst();
    return ended ? ok(null) : failed({ kind: 'not-found' });
  });
}
