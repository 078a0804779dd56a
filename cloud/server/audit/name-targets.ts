// To whom or what of a tenant something was done, and whom an entry speaks of, by the name they have now.
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import type { AuditEntry } from './list-entries.ts';
import { namesOnStaff } from './names-on-staff.ts';

export interface Names {
  /** Whose trail it stands in, where those of several are read. */
  readonly tenantName: string | null;
  readonly targetName: string | null;
  /** By the ids that stand in what was before and after. */
  readonly names: Readonly<Record<string, string>>;
}

type Tenant = Pick<TenantTransaction, 'trx' | 'globals' | 'tenantId'>;

const named = ['staff', 'restaurant', 'station'] as const;

const anyId = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

const idsIn = ({ targetId, before, after }: AuditEntry): readonly string[] =>
  [targetId, before, after].flatMap((text) => text?.match(anyId) ?? []);

async function namesOf({ trx, globals, tenantId }: Tenant, ids: readonly string[]) {
  const names = new Map<string, string>();
  for (const table of named) {
    const rows = await trx
      .selectFrom(table)
      .select(['id', 'name'])
      .where('tenant_id', '=', tenantId)
      .where('id', 'in', ids)
      .execute();
    for (const { id, name } of rows) names.set(id, name);
  }
  const invitations = await trx
    .selectFrom('invitation')
    .select(['id', 'email'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  for (const { id, email } of invitations) if (email !== null) names.set(id, email);
  const photos = await trx
    .selectFrom('photo')
    .select(['id', 'alt_text as altText'])
    .where('tenant_id', '=', tenantId)
    .where('id', 'in', ids)
    .execute();
  for (const { id, altText } of photos) if (altText !== '') names.set(id, altText);
  const accounts = await globals
    .selectFrom('account')
    .select(['id', 'email', 'username'])
    .where('id', 'in', ids)
    .execute();
  for (const { id, email, username } of accounts) names.set(id, email ?? username ?? id);
  return new Map([...names, ...(await namesOnStaff({ trx, tenantId }, ids))]);
}

export async function nameTargets<Entry extends AuditEntry>(
  tenant: Tenant,
  entries: readonly Entry[],
): Promise<readonly (Entry & Names)[]> {
  const ids = [...new Set(entries.flatMap(idsIn))];
  const known = ids.length === 0 ? new Map<string, string>() : await namesOf(tenant, ids);
  return entries.map((entry) => ({
    ...entry,
    tenantName: null,
    targetName: known.get(entry.targetId ?? '') ?? null,
    names: Object.fromEntries([...known].filter(([id]) => idsIn(entry).includes(id))),
  }));
}
