// Who stands behind the ids of an audit trail, as far as they are still known.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';
import { namesOfPeople } from './names-of-people.ts';

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
