// Turns a table with tenant_id into a tenant table: whoever asks, even its owner, sees and writes only rows of the
// tenant named in app.tenant_id, and none when no tenant is named. The frozen migrations are built with it.

/** The role every request runs as. It owns nothing, and no policy can be switched off by it. */
export const RUNTIME_ROLE = 'hoststand_rt';

// A transaction-local setting reads '' afterwards on a pooled connection, never NULL again: hence NULLIF.
const isOwnTenant = `tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid`;

export const tenantTable = (table: string): readonly string[] => [
  `alter table ${table} enable row level security`,
  `alter table ${table} force row level security`,
  `create policy tenant_isolation on ${table} using (${isOwnTenant}) with check (${isOwnTenant})`,
  `grant select, insert, update, delete on ${table} to ${RUNTIME_ROLE}`,
];

/** A table read before the tenant is known: no policy, so it must hold only what a stranger with the key may find. */
export const globalTable = (table: string): readonly string[] => [
  `grant select, insert, update, delete on ${table} to ${RUNTIME_ROLE}`,
];

/** The role the back office looks across tenants with: it reads the tables named here, writes none, and sees no guest. */
export const OPERATOR_ROLE = 'hoststand_op';

/** `columns` narrows what is told of a row; `more` adds columns to a table that is open to operators already. */
export function operatorReads(
  table: string,
  columns?: readonly string[],
  which: 'first' | 'more' = 'first',
): readonly string[] {
  const told = columns === undefined ? '' : ` (${columns.join(', ')})`;
  // Not `to` the role: a policy for a role holds for every login that may become it.
  const policy = `create policy operator_reads on ${table} for select using (current_user = '${OPERATOR_ROLE}')`;
  const grant = `grant select${told} on ${table} to ${OPERATOR_ROLE}`;
  return which === 'first' ? [policy, grant] : [grant];
}
