// Tenants, accounts, restaurants, staff, stations and the head of each restaurant's log.
// Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { globalTable, tenantTable } from '../tenant-table.ts';

const globalTables = [
  `create table tenant (
     id uuid primary key,
     slug text collate "C" not null unique,
     name text collate "C" not null,
     created_at bigint not null
   )`,
  `create table account (
     id uuid primary key,
     email text collate "C" not null unique,
     password_hash text collate "C" not null,
     created_at bigint not null
   )`,
  `create table membership (
     account_id uuid not null,
     tenant_id uuid not null,
     primary key (account_id, tenant_id)
   )`,
  `create table session (
     token_hash text collate "C" primary key,
     account_id uuid not null,
     tenant_id uuid not null,
     created_at bigint not null,
     expires_at bigint not null
   )`,
  'create index session_by_account on session (account_id)',
  'create index session_by_expiry on session (expires_at)',
  `create table sign_in_attempt (
     email text collate "C" primary key,
     failures integer not null,
     window_started_at bigint not null,
     locked_until bigint not null
   )`,
  `create table station_token (
     token_hash text collate "C" primary key,
     tenant_id uuid not null,
     restaurant_id uuid not null,
     station_id uuid not null,
     last_seen_at bigint,
     revoked_at bigint
   )`,
  'create index station_token_by_station on station_token (tenant_id, station_id)',
  `create table pairing (
     code_hash text collate "C" primary key,
     tenant_id uuid not null,
     restaurant_id uuid not null,
     station_name text collate "C" not null,
     created_at bigint not null,
     expires_at bigint not null,
     used_at bigint
   )`,
  'create index pairing_by_expiry on pairing (expires_at)',
];

const tenantTables = [
  `create table restaurant (
     tenant_id uuid not null,
     id uuid not null,
     slug text collate "C" not null,
     name text collate "C" not null,
     time_zone text collate "C" not null,
     day_end text collate "C" not null,
     locale text collate "C" not null,
     currency text collate "C" not null,
     country text collate "C" not null,
     status text collate "C" not null,
     pin_key text collate "C" not null,
     directory_version bigint not null default 1,
     created_at bigint not null,
     primary key (tenant_id, id),
     unique (tenant_id, slug)
   )`,
  `create table staff (
     tenant_id uuid not null,
     id uuid not null,
     restaurant_id uuid not null,
     account_id uuid,
     name text collate "C" not null,
     role text collate "C" not null,
     state text collate "C" not null,
     pin_hmac text collate "C",
     created_at bigint not null,
     primary key (tenant_id, id),
     unique (tenant_id, restaurant_id, account_id),
     unique (tenant_id, restaurant_id, pin_hmac)
   )`,
  `create table station (
     tenant_id uuid not null,
     id uuid not null,
     restaurant_id uuid not null,
     name text collate "C" not null,
     letter text collate "C" not null,
     created_at bigint not null,
     primary key (tenant_id, id),
     unique (tenant_id, restaurant_id, letter)
   )`,
  `create table log_head (
     tenant_id uuid not null,
     restaurant_id uuid not null,
     head bigint not null,
     epoch uuid not null,
     primary key (tenant_id, restaurant_id)
   )`,
];

export const tenancy: Migration = {
  number: 1,
  name: 'tenancy',
  statements: [
    ...globalTables,
    ...tenantTables,
    ...['tenant', 'account', 'membership', 'session', 'sign_in_attempt', 'station_token', 'pairing'].flatMap(
      globalTable,
    ),
    ...['restaurant', 'staff', 'station', 'log_head'].flatMap(tenantTable),
  ],
};
