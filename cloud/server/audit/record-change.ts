// Adds one entry to the audit trail of a tenant, in the transaction of the change itself: both are kept or neither.
import { canonicalJson, type Json, sameJson } from '#shared/log/canonical-json.ts';
import type { Cloud } from '../cloud.ts';
import type { TenantTransaction } from '../database/tenant-transaction.ts';
import { tenantIdOf } from '../tenants/tenant-id.ts';
import { GENESIS, hashOf, type UnsealedEntry } from './entry-hash.ts';
import type { Origin } from './origin.ts';

export interface Fields {
  readonly [field: string]: Json;
}

export interface Change {
  /** As in staff.add: a noun and what was done to it. */
  readonly action: string;
  readonly target: { readonly kind: string; readonly id: string | null };
  /** What was there and what is there now; never a secret. Only the fields that differ are kept. */
  readonly before?: Fields;
  readonly after?: Fields;
}

/** The chain of what concerns no tenant: operators, applications, plans, settings of the platform. */
export const THE_PLATFORM = tenantIdOf('00000000-0000-8000-8000-000000000000');

const spelled = (fields: Fields | undefined): string | null =>
  fields === undefined ? null : canonicalJson(fields);

interface Difference {
  readonly before: Fields | undefined;
  readonly after: Fields | undefined;
}

function difference({ before, after }: Change): Difference {
  if (before === undefined || after === undefined) return { before, after };
  const changed = Object.keys({ ...before, ...after }).filter(
    (field) => !sameJson(before[field] ?? null, after[field] ?? null),
  );
  const pick = (from: Fields): Fields =>
    Object.fromEntries(changed.map((field) => [field, from[field] ?? null]));
  return { before: pick(before), after: pick(after) };
}

/** Holds the head of the chain until the transaction ends, so that entries of one tenant follow one another. */
async function holdHead({ trx, tenantId }: TenantTransaction) {
  await trx
    .insertInto('audit_head')
    .values({ tenant_id: tenantId, seq: 0, hash: GENESIS })
    .onConflict((conflict) => conflict.column('tenant_id').doNothing())
    .execute();
  return trx
    .selectFrom('audit_head')
    .select(['seq', 'hash'])
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

export async function recordChange(
  { clock }: Pick<Cloud, 'clock'>,
  tenant: TenantTransaction,
  { origin, change }: { readonly origin: Origin; readonly change: Change },
): Promise<void> {
  const { trx, tenantId } = tenant;
  const head = await holdHead(tenant);
  const { before, after } = difference(change);
  const entry: UnsealedEntry = {
    tenant_id: tenantId,
    seq: head.seq + 1,
    at: clock(),
    actor_kind: origin.actor.kind,
    actor_id: origin.actor.id,
    action: change.action,
    target_kind: change.target.kind,
    target_id: change.target.id,
    before: spelled(before),
    after: spelled(after),
    address: origin.address,
    agent: origin.agent,
    request_id: origin.requestId,
    previous_hash: head.hash,
  };
  const hash = hashOf(entry);
  await trx
    .insertInto('audit_entry')
    .values({ ...entry, hash })
    .execute();
  await trx
    .updateTable('audit_head')
    .set({ seq: entry.seq, hash })
    .where('tenant_id', '=', tenantId)
    .execute();
}
