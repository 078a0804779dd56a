// The audit trail: one chain of entries a tenant, and one for the platform itself under an id that is no tenant. The
// service may add to it and read it, and nobody may change what stands there. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { operatorReads, RUNTIME_ROLE, tenantTable } from '../tenant-table.ts';

const tables = [
  `create table audit_entry (
     tenant_id uuid not null,
     seq bigint not null,
     at bigint not null,
     actor_kind text collate "C" not null,
     actor_id text collate "C",
     action text collate "C" not null,
     target_kind text collate "C" not null,
     target_id text collate "C",
     before text collate "C",
     after text collate "C",
     address text collate "C",
     agent text collate "C",
     request_id text collate "C",
     previous_hash text collate "C" not null,
     hash text collate "C" not null,
     primary key (tenant_id, seq)
   )`,
  'create index audit_entry_by_time on audit_entry (tenant_id, at)',
  `create table audit_head (
     tenant_id uuid not null,
     seq bigint not null,
     hash text collate "C" not null,
     primary key (tenant_id)
   )`,
];

// Whoever erases a whole tenant names it; nothing else gets past, not even the owner of the table.
const appendOnly = [
  `create function refuse_audit_change() returns trigger language plpgsql as $$ begin
     if tg_op = 'DELETE' and current_setting('app.erased_tenant', true) = old.tenant_id::text then return old; end if;
     raise exception 'the audit trail is only added to' using errcode = '42501';
   end $$`,
  `create trigger audit_entry_is_append_only before update or delete on audit_entry
     for each row execute function refuse_audit_change()`,
  `revoke update, delete on audit_entry from ${RUNTIME_ROLE}`,
];

export const audit: Migration = {
  number: 2,
  name: 'audit',
  statements: [
    ...tables,
    ...['audit_entry', 'audit_head'].flatMap(tenantTable),
    ...appendOnly,
    ...operatorReads('audit_entry'),
    ...['restaurant', 'station', 'log_head'].flatMap((table) => operatorReads(table)),
    ...operatorReads('staff', [
      'tenant_id',
      'id',
      'restaurant_id',
      'account_id',
      'name',
      'role',
      'state',
      'created_at',
    ]),
  ],
};
