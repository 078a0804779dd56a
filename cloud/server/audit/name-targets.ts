// To whom or what of a tenant something was done, by the name it has now.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';

const named = ['staff', 'restaurant', 'station'] as const;
type Named = (typeof named)[number];

const isNamed = (kind: string): kind is Named => named.some((each) => each === kind);

export async function nameTargets<Entry extends AuditEntry>(
  { trx, tenantId }: Pick<TenantTransaction, 'trx' | 'tenantId'>,
  entries: readonly Entry[],
): Promise<readonly (Entry & { readonly targetName: string | null })[]> {
  const names = new Map<string, string>();
  for (const kind of named) {
    const ids = entries.flatMap(({ targetKind, targetId }) =>
      targetKind === kind && targetId !== null ? [targetId] : [],
    );
    if (ids.length === 0) continue;
    const rows = await trx
      .selectFrom(kind)
      .select(['id', 'name'])
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', [...new Set(ids)])
      .execute();
    for (const { id, name } of rows) names.set(`${kind} ${id}`, name);
  }
  const nameOf = ({ targetKind, targetId }: AuditEntry): string | null =>
    isNamed(targetKind) ? (names.get(`${targetKind} ${targetId}`) ?? null) : null;
  return entries.map((entry) => ({ ...entry, targetName: nameOf(entry) }));
}
