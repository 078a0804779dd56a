// To which operator or account something was done that concerns no tenant, by the name they have now. What was done to
// people of a tenant stands in its own trail, whose names are its own.
import type { SystemTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';
import { namesOfPeople } from './names-of-people.ts';
import { THE_PLATFORM } from './record-change.ts';

export function namePlatformTargets(
  trx: SystemTransaction,
  entries: readonly AuditEntry[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string): readonly string[] =>
    entries.flatMap(({ tenantId, targetKind, targetId }) =>
      tenantId === THE_PLATFORM && targetKind === kind && targetId !== null ? [targetId] : [],
    );
  return namesOfPeople(trx, { accounts: idsOf('account'), operators: idsOf('operator') });
}
