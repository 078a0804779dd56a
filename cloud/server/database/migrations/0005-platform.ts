// The platform's side: operators and their sessions, applications, withdrawals, announcements, plans, subscriptions,
// settings, and the counters of rate limits and of each day. Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { globalTable, OPERATOR_ROLE, operatorReads, tenantTable } from '../tenant-table.ts';

const operators = [
  `create table operator (
     id uuid primary key,
     email text collate "C" not null unique,
     name text collate "C" not null,
     role text collate "C" not null,
     state text collate "C" not null,
     password_hash text collate "C",
     totp_secret text collate "C",
     totp_confirmed_at bigint,
     totp_last_step bigint,
     created_at bigint not null,
     last_signed_in_at bigint
   )`,
  `create table operator_session (
     token_hash text collate "C" primary key,
     operator_id uuid not null,
     is_confirmed boolean not null,
     created_at bigint not null,
     last_used_at bigint not null,
     expires_at bigint not null,
     viewed_tenant uuid,
     viewed_until bigint
   )`,
  'create index operator_session_by_operator on operator_session (operator_id)',
  `create table operator_link (
     token_hash text collate "C" primary key,
     operator_id uuid not null,
     created_at bigint not null,
     expires_at bigint not null,
     used_at bigint
   )`,
  `create table recovery_code (
     operator_id uuid not null,
     code_hash text collate "C" not null,
     used_at bigint,
     primary key (operator_id, code_hash)
   )`,
];

const onboarding = [
  `create table application (
     id uuid primary key,
     restaurant_name text collate "C" not null,
     contact_name text collate "C" not null,
     email text collate "C" not null,
     phone text collate "C" not null,
     hours text collate "C" not null,
     menu_highlights text collate "C" not null,
     time_zone text collate "C" not null,
     language text collate "C" not null,
     country text collate "C" not null,
     currency text collate "C" not null,
     state text collate "C" not null,
     notes text collate "C" not null default '',
     reviewer_id uuid,
     created_at bigint not null,
     reviewed_at bigint,
     decided_at bigint,
     became_tenant uuid
   )`,
  'create index application_by_state on application (state, created_at)',
  `create table withdrawal (
     tenant_id uuid not null,
     id uuid not null,
     reason text collate "C" not null,
     state text collate "C" not null,
     asked_by uuid not null,
     asked_at bigint not null,
     decided_by uuid,
     decided_at bigint,
     decision_reason text collate "C" not null default '',
     primary key (tenant_id, id)
   )`,
  `create unique index withdrawal_open on withdrawal (tenant_id) where state = 'pending'`,
];

const platform = [
  `create table announcement (
     id uuid primary key,
     audience text collate "C" not null,
     text_en text collate "C" not null,
     text_es text collate "C" not null,
     starts_at bigint not null,
     expires_at bigint not null,
     created_by uuid not null,
     created_at bigint not null,
     ended_at bigint
   )`,
  `create table plan (
     id text collate "C" primary key,
     details text collate "C" not null
   )`,
  `create table subscription (
     tenant_id uuid not null,
     id uuid not null,
     plan text collate "C" not null,
     status text collate "C" not null,
     cycle text collate "C" not null,
     support_priority text collate "C" not null,
     starts_at bigint not null,
     ends_at bigint,
     limits text collate "C" not null default '{}',
     created_at bigint not null,
     primary key (tenant_id, id)
   )`,
  `create table platform_setting (
     key text collate "C" primary key,
     value text collate "C" not null
   )`,
  `create table tenant_domain (
     domain text collate "C" primary key,
     tenant_id uuid not null,
     is_primary boolean not null,
     created_at bigint not null
   )`,
  `create table platform_day (
     day text collate "C" primary key,
     figures text collate "C" not null
   )`,
  // Lost after a crash of the database, which costs nobody more than a fresh allowance.
  `create unlogged table rate_count (
     key text collate "C" not null,
     window_at bigint not null,
     count integer not null,
     primary key (key, window_at)
   )`,
];

const open = [
  'operator',
  'operator_session',
  'operator_link',
  'recovery_code',
  'application',
  'announcement',
  'plan',
  'platform_setting',
  'tenant_domain',
  'platform_day',
  'rate_count',
];

// Never a password, a session or a code.
const toldToOperators = [
  `grant select on tenant, tenant_domain, membership, application to ${OPERATOR_ROLE}`,
  `grant select (id, email, username, state, email_verified_at, first_name, last_name, preferred_name, language,
     created_at, last_signed_in_at) on account to ${OPERATOR_ROLE}`,
];

export const platformMigration: Migration = {
  number: 5,
  name: 'platform',
  statements: [
    ...operators,
    ...onboarding,
    ...platform,
    ...open.flatMap(globalTable),
    ...['withdrawal', 'subscription'].flatMap(tenantTable),
    ...['withdrawal', 'subscription'].flatMap((table) => operatorReads(table)),
    ...toldToOperators,
  ],
};
