// Who stands behind the ids of an audit trail, as far as they are still known.
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';
import { namesOfPeople } from './names-of-people.ts';
import { namesOnStaff } from './names-on-staff.ts';

export interface NamedEntry extends AuditEntry {
  readonly actorName: string | null;
}

export async function nameActors(
  trx: SystemTransaction,
  entries: readonly AuditEntry[],
): Promise<readonly NamedEntry[]> {
  const idsOf = (kind: string): readonly string[] =>
    entries.flatMap(({ actorKind, actorId }) => (actorKind === kind && actorId !== null ? [actorId] : []));
  const names = await namesOfPeople(trx, { accounts: idsOf('staff'), operators: idsOf('operator') });
  return entries.map((entry) => ({
    ...entry,
    actorName: entry.actorId === null ? null : (names.get(entry.actorId) ?? null),
  }));
}

/** By the names they have where they work. */
export async function nameOwnActors(
  { trx, globals, tenantId }: Pick<TenantTransaction, 'trx' | 'globals' | 'tenantId'>,
  entries: readonly AuditEntry[],
): Promise<readonly NamedEntry[]> {
  const known = await nameActors(globals, entries);
  const accounts = known.flatMap(({ actorKind, actorId }) =>
    actorKind === 'staff' && actorId !== null ? [actorId] : [],
  );
  const names = await namesOnStaff({ trx, tenantId }, [...new Set(accounts)]);
  return known.map((entry) => {
    const name = names.get(entry.actorId ?? '');
    return name === undefined ? entry : { ...entry, actorName: name };
  });
}
