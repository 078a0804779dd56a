// Who stands behind the ids of an audit trail, as far as they are still known.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';

export interface NamedEntry extends AuditEntry {
  readonly actorName: string | null;
}

const idsOf = (entries: readonly AuditEntry[], kind: string): readonly string[] => [
  ...new Set(
    entries.flatMap(({ actorKind, actorId }) => (actorKind === kind && actorId !== null ? [actorId] : [])),
  ),
];

const isId = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

export async function nameActors(
  trx: SystemTransaction,
  entries: readonly AuditEntry[],
): Promise<readonly NamedEntry[]> {
  const accounts = idsOf(entries, 'staff').filter(isId);
  const operators = idsOf(entries, 'operator').filter(isId);
  const names = new Map<string, string | null>();
  if (accounts.length > 0) {
    const rows = await trx
      .selectFrom('account')
      .select(['id', 'email', 'username'])
      .where('id', 'in', accounts)
      .execute();
    for (const { id, email, username } of rows) names.set(id, email ?? username);
  }
  if (operators.length > 0) {
    const rows = await trx
      .selectFrom('operator')
      .select(['id', 'name'])
      .where('id', 'in', operators)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  return entries.map((entry) => ({
    ...entry,
    actorName: entry.actorId === null ? null : (names.get(entry.actorId) ?? null),
  }));
}
