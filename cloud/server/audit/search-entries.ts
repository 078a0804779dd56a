// What somebody looks for in an audit trail, in the words they see there: the page knows which actions and kinds those words
// name in its language, and here it is found whose names hold them.
import { type ExpressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import { storedText } from '#shared/text/clean-text.ts';
import { folded, likeOf } from '../database/like-of.ts';
import type { AuditEntryTable } from '../database/tables/audit-tables.ts';
import type { SystemTransaction, TenantTransaction } from '../database/tenant-transaction.ts';
import { actorKind } from './actor-kind.ts';

const names = z.array(z.string().max(60)).max(200).readonly();

/** Whose values are rights, limits, features, roles and plans. None holds what somebody typed. */
const valueField = z.enum(['granted', 'refused', 'limits', 'features', 'plan', 'defaultPlan', 'role']);

const value = z.object({ field: valueField, value: z.string().max(60) });

const sought = z.object({
  text: storedText(100),
  /** What the text names in the language of the page. */
  actions: names,
  /** Of what was before and after. */
  fields: names.default([]),
  /** What stands in such a field, by the name the program has for it. */
  values: z.array(value).max(200).readonly().default([]),
  targetKinds: names,
  actorKinds: z.array(actorKind).readonly(),
});

const MOST_WORDS = 4;

export const auditSearch = sought.extend({
  /** The words of a text that has several: an entry that has every one of them somewhere is found too. */
  words: z.array(sought).max(MOST_WORDS).default([]),
});

type Sought = z.infer<typeof sought>;
type Search = z.infer<typeof auditSearch>;

/** Who and what has the text in its name. */
export type FoundNames = readonly string[];

const MOST = 500;

const idsIn = (rows: readonly { readonly id: string }[]): FoundNames => rows.map(({ id }) => id);

/** Everybody who signs in, and the operators. Among them are people of others: what is shown of it is asked by tenant. */
async function findActors(trx: SystemTransaction, text: string): Promise<FoundNames> {
  const like = likeOf(text);
  const accounts = await trx
    .selectFrom('account')
    .select('id')
    .where(({ or, eb }) => or([eb(folded('email'), 'like', like), eb(folded('username'), 'like', like)]))
    .limit(MOST)
    .execute();
  const operators = await trx
    .selectFrom('operator')
    .select('id')
    .where(folded('name'), 'like', like)
    .limit(MOST)
    .execute();
  return [...idsIn(accounts), ...idsIn(operators)];
}

type Tenant = Pick<TenantTransaction, 'trx' | 'globals' | 'tenantId'>;

const named = ['restaurant', 'station'] as const;

async function findTargets({ trx, tenantId }: Tenant, text: string): Promise<FoundNames> {
  const found: string[] = [];
  for (const table of named) {
    const rows = await trx
      .selectFrom(table)
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where(folded('name'), 'like', likeOf(text))
      .limit(MOST)
      .execute();
    found.push(...idsIn(rows));
  }
  const photos = await trx
    .selectFrom('photo')
    .select('id')
    .where('tenant_id', '=', tenantId)
    .where(folded('alt_text'), 'like', likeOf(text))
    .limit(MOST)
    .execute();
  return [...found, ...idsIn(photos)];
}

/** By their names where they work: what is done to somebody is done to their place, and what they do they do as an account. */
async function findStaff({ trx, tenantId }: Tenant, text: string): Promise<FoundNames> {
  const rows = await trx
    .selectFrom('staff')
    .select(['id', 'account_id as accountId'])
    .where('tenant_id', '=', tenantId)
    .where(folded('name'), 'like', likeOf(text))
    .limit(MOST)
    .execute();
  return rows.flatMap(({ id, accountId }) => (accountId === null ? [id] : [id, accountId]));
}

interface Named {
  readonly search: Sought;
  readonly actors: FoundNames;
  readonly targets: FoundNames;
}

export interface Looked {
  readonly whole: Named;
  readonly words: readonly Named[];
}

async function eachOf(search: Search, look: (sought: Sought) => Promise<Named>): Promise<Looked> {
  const words: Named[] = [];
  for (const word of search.words) words.push(await look(word));
  return { whole: await look(search), words };
}

/** In the trail of one tenant. */
export const lookIn = (tenant: Tenant, search: Search): Promise<Looked> =>
  eachOf(search, async (sought) => {
    const staff = await findStaff(tenant, sought.text);
    const actors = await findActors(tenant.globals, sought.text);
    const targets = await findTargets(tenant, sought.text);
    return { search: sought, actors: [...actors, ...staff], targets: [...targets, ...staff] };
  });

/** In everybody's: whom a tenant has on its staff is its own. */
export const lookInAll = (trx: SystemTransaction, search: Search): Promise<Looked> =>
  eachOf(search, async (sought) => ({
    search: sought,
    actors: await findActors(trx, sought.text),
    targets: [],
  }));

const hasField = (fields: readonly string[]) =>
  sql<boolean>`(coalesce(before::jsonb, '{}') || coalesce(after::jsonb, '{}')) ?| ${[...fields]}::text[]`;

/** Limits of a tenant's own are recorded as text. */
const spelled = (side: string) => sql`case when field = 'limits'
  and jsonb_typeof(${sql.ref(side)}::jsonb -> field) = 'string' then (${sql.ref(side)}::jsonb ->> field)::jsonb
  else ${sql.ref(side)}::jsonb -> field end`;

/** It came, went or is another: what stayed beside it nobody reads there. */
const hasValue = (values: Sought['values']) =>
  sql<boolean>`exists (
    select from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as sought(field text, value text),
      lateral (select ${spelled('before')} as was, ${spelled('after')} as now) as sides
    where coalesce(was ? value, false) <> coalesce(now ? value, false) or was -> value is distinct from now -> value)`;

type Asking = ExpressionBuilder<{ audit_entry: AuditEntryTable }, 'audit_entry'>;

const hasNamed =
  ({ search, actors, targets }: Named) =>
  ({ eb, or }: Asking) =>
    or([
      eb('action', 'in', [...search.actions, '']),
      ...(search.fields.length === 0 ? [] : [hasField(search.fields)]),
      ...(search.values.length === 0 ? [] : [hasValue(search.values)]),
      eb('target_kind', 'in', [...search.targetKinds, '']),
      eb(sql<string>`actor_kind`, 'in', [...search.actorKinds, '']),
      eb('actor_id', 'in', [...actors, '']),
      eb('target_id', 'in', [...targets, '']),
      eb(folded(sql<string>`(after::jsonb ->> 'reason')`), 'like', likeOf(search.text)),
    ]);

export const matches =
  ({ whole, words }: Looked) =>
  (asking: Asking) => {
    const has = hasNamed(whole)(asking);
    return words.length === 0
      ? has
      : asking.or([has, asking.and(words.map((word) => hasNamed(word)(asking)))]);
  };
