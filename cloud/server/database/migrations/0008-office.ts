// What the back office needs beside its tables: why a tenant was switched off, the language an operator reads, and how
// many requests a day were answered and failed. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { globalTable } from '../tenant-table.ts';

export const office: Migration = {
  number: 8,
  name: 'office',
  statements: [
    `alter table tenant add column switched_off_reason text collate "C" not null default ''`,
    `alter table operator add column language text collate "C" not null default 'en'`,
    'create index audit_entry_by_moment on audit_entry (at)',
    'create index subscription_by_tenant on subscription (tenant_id, created_at)',
    `create table traffic_day (
       day text collate "C" primary key,
       requests bigint not null,
       faults bigint not null
     )`,
    ...globalTable('traffic_day'),
  ],
};
