// The audit trail as people read it: newest first, narrowed by what was done, by whom and to what, page by page. Owners
// read their tenant's, operators everybody's; both by the same question.
import type { SelectQueryBuilder, Transaction } from 'kysely';
import { z } from 'zod';
import { AUDIT_PAGE } from '#shared/pages/audit-page.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { folded, likeOf } from '../database/like-of.ts';
import type { AuditEntryTable } from '../database/tables/audit-tables.ts';
import { type ActorKind, actorKind } from './actor-kind.ts';
import { auditSearch, type Looked, matches } from './search-entries.ts';

const some = storedText(100).nullable().default(null);

export const auditFilter = z.object({
  action: some,
  search: auditSearch.nullable().default(null),
  actorKind: actorKind.nullable().default(null),
  targetId: some,
  /** Who did it or to whom it was done: an account, or a place on a staff. */
  concerns: some,
  from: z.int().nullable().default(null),
  until: z.int().nullable().default(null),
  /** Entries older than this one follow. */
  after: z.object({ at: z.int(), tenantId: z.uuid(), seq: z.int() }).nullable().default(null),
});
export type AuditFilter = z.infer<typeof auditFilter>;

export interface AuditEntry {
  readonly tenantId: string;
  readonly seq: number;
  readonly at: number;
  readonly actorKind: ActorKind;
  readonly actorId: string | null;
  readonly action: string;
  readonly targetKind: string;
  readonly targetId: string | null;
  readonly before: string | null;
  readonly after: string | null;
  readonly address: string | null;
  readonly agent: string | null;
}

type Asked = SelectQueryBuilder<{ audit_entry: AuditEntryTable }, 'audit_entry', object>;

interface Narrowing {
  readonly filter: AuditFilter;
  /** Null: nothing was typed. */
  readonly looked: Looked | null;
  /** All ids of the person it concerns; null: anybody. */
  readonly person: readonly string[] | null;
}

function narrow(query: Asked, { filter, looked, person }: Narrowing): Asked {
  const { action, actorKind: actor, targetId, from, until, after } = filter;
  let asked = query;
  if (action !== null) asked = asked.where(folded('action'), 'like', likeOf(action));
  if (looked !== null) asked = asked.where(matches(looked));
  if (actor !== null) asked = asked.where('actor_kind', '=', actor);
  if (targetId !== null) asked = asked.where('target_id', '=', targetId);
  if (person !== null)
    asked = asked.where(({ eb, or }) => or([eb('actor_id', 'in', person), eb('target_id', 'in', person)]));
  if (from !== null) asked = asked.where('at', '>=', from);
  if (until !== null) asked = asked.where('at', '<', until);
  if (after === null) return asked;
  const { at, tenantId, seq } = after;
  return asked.where(({ eb, refTuple, tuple }) =>
    eb(refTuple('at', 'tenant_id', 'seq'), '<', tuple(at, tenantId, seq)),
  );
}

type Reader = Transaction<{ audit_entry: AuditEntryTable }>;

export async function listEntries(
  trx: Reader,
  { tenantId, ...narrowing }: Narrowing & { readonly tenantId: string | null },
): Promise<readonly AuditEntry[]> {
  const all: Asked = trx.selectFrom('audit_entry');
  const asked = tenantId === null ? all : all.where('tenant_id', '=', tenantId);
  return narrow(asked, narrowing)
    .select([
      'tenant_id as tenantId',
      'seq',
      'at',
      'actor_kind as actorKind',
      'actor_id as actorId',
      'action',
    ])
    .select(['target_kind as targetKind', 'target_id as targetId', 'before', 'after', 'address', 'agent'])
    .orderBy('at', 'desc')
    .orderBy('tenant_id', 'desc')
    .orderBy('seq', 'desc')
    .limit(AUDIT_PAGE)
    .execute();
}
