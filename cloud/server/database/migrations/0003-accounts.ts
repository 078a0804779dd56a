// What an account is beyond its password: names, state, what was proven about its email; sessions that can be listed;
// links sent by mail; invitations; and what a person may do beside their role. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { globalTable, operatorReads, tenantTable } from '../tenant-table.ts';

const account = `alter table account
  alter column email drop not null,
  add column username text collate "C" unique,
  add column state text collate "C" not null default 'active',
  add column email_verified_at bigint,
  add column must_change_password boolean not null default false,
  add column first_name text collate "C" not null default '',
  add column last_name text collate "C" not null default '',
  add column preferred_name text collate "C" not null default '',
  add column phone text collate "C",
  add column language text collate "C" not null default 'en',
  add column takes_news boolean not null default false,
  add column picture_key text collate "C",
  add column last_signed_in_at bigint`;

const session = `alter table session
  add column id uuid,
  add column last_used_at bigint,
  add column address text collate "C",
  add column agent text collate "C"`;

const staff = `alter table staff
  add column job_title text collate "C" not null default '',
  add column granted text collate "C" not null default '[]',
  add column refused text collate "C" not null default '[]',
  add column invited_at bigint,
  add column accepted_at bigint,
  add column last_seen_at bigint,
  add column ended_at bigint`;

const tables = [
  `create table account_link (
     token_hash text collate "C" primary key,
     account_id uuid not null,
     purpose text collate "C" not null,
     email text collate "C",
     created_at bigint not null,
     expires_at bigint not null,
     used_at bigint
   )`,
  'create index account_link_by_account on account_link (account_id)',
  'create index account_link_by_expiry on account_link (expires_at)',
  `create table invitation_code (
     code_hash text collate "C" primary key,
     tenant_id uuid not null,
     invitation_id uuid not null,
     expires_at bigint not null
   )`,
  `create table invitation (
     tenant_id uuid not null,
     id uuid not null,
     restaurant_id uuid not null,
     role text collate "C" not null,
     job_title text collate "C" not null,
     email text collate "C",
     language text collate "C" not null,
     invited_by uuid,
     created_at bigint not null,
     sent_at bigint not null,
     expires_at bigint not null,
     accepted_at bigint,
     accepted_by uuid,
     revoked_at bigint,
     primary key (tenant_id, id)
   )`,
  'create index invitation_by_restaurant on invitation (tenant_id, restaurant_id, created_at)',
  `create table mail (
     id uuid primary key,
     recipient text collate "C" not null,
     kind text collate "C" not null,
     language text collate "C" not null,
     details text collate "C",
     created_at bigint not null,
     claimed_until bigint not null default 0,
     attempts integer not null default 0,
     sent_at bigint,
     failed_at bigint
   )`,
  'create index mail_to_send on mail (claimed_until) where sent_at is null and failed_at is null',
];

export const accounts: Migration = {
  number: 3,
  name: 'accounts',
  statements: [
    account,
    session,
    staff,
    ...tables,
    ...['account_link', 'invitation_code', 'mail'].flatMap(globalTable),
    ...tenantTable('invitation'),
    ...operatorReads('invitation'),
    ...operatorReads('staff', ['job_title', 'invited_at', 'accepted_at', 'last_seen_at', 'ended_at'], 'more'),
  ],
};
