// Owners ask for another plan, as they ask to leave: one open request at a time. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { operatorReads, tenantTable } from '../tenant-table.ts';

export const planRequests: Migration = {
  number: 11,
  name: 'plan-requests',
  statements: [
    `create table plan_request (
       tenant_id uuid not null,
       id uuid not null,
       plan text collate "C" not null,
       cycle text collate "C" not null,
       reason text collate "C" not null,
       state text collate "C" not null,
       asked_by uuid not null,
       asked_at bigint not null,
       decided_by uuid,
       decided_at bigint,
       decision_reason text collate "C" not null default '',
       primary key (tenant_id, id)
     )`,
    `create unique index plan_request_open on plan_request (tenant_id) where state = 'pending'`,
    ...tenantTable('plan_request'),
    ...operatorReads('plan_request'),
  ],
};
