// Browsers an account has signed in from, which strangers' wrong passwords never make wait, and the tenant somebody worked
// in last. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { globalTable } from '../tenant-table.ts';

export const knownDevices: Migration = {
  number: 6,
  name: 'known-devices',
  statements: [
    'alter table account add column last_tenant_id uuid',
    `create table known_device (
       token_hash text collate "C" primary key,
       account_id uuid not null,
       created_at bigint not null,
       expires_at bigint not null
     )`,
    'create index known_device_by_account on known_device (account_id)',
    'create index known_device_by_expiry on known_device (expires_at)',
    ...globalTable('known_device'),
  ],
};
