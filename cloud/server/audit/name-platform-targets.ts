// To which operator or account something was done that concerns no tenant, by the name they have now. What was done to
// people of a tenant stands in its own trail, whose names are its own.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';
import { THE_PLATFORM } from './record-change.ts';

export async function namePlatformTargets(
  trx: SystemTransaction,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string): readonly string[] =>
    entries.flatMap(({ tenantId, targetKind, targetId }) =>
      tenantId === THE_PLATFORM && targetKind === kind && targetId !== null ? [targetId] : [],
    );
  const names = new Map<string, string>();
  const operators = idsOf('operator');
  if (operators.length > 0) {
    const rows = await trx
      .selectFrom('operator')
      .select(['id', 'name'])
      .where('id', 'in', operators)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  const accounts = idsOf('account');
  if (accounts.length > 0) {
    const rows = await trx
      .selectFrom('account')
      .select(['id', 'email', 'username'])
      .where('id', 'in', accounts)
      .execute();
    for (const { id, email, username } of rows) names.set(id, email ?? username ?? id);
  }
  return names;
}
