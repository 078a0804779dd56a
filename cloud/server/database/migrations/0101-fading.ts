// Log rows fade in two steps: what was typed after 35 days, what it did to rows once those are pruned.
// Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';

export const fadingMigration: Migration = {
  number: 101,
  name: 'fading',
  statements: [
    'alter table log add column payload_faded boolean not null default false',
    'create index log_payload_unfaded on log (tenant_id, restaurant_id, received_at) where not payload_faded',
  ],
};
