// A restaurant's public face: profile, hours, addresses, photos; a tenant's branding; and how each station says it is.
// Frozen: a change is a new migration.
import type { Migration } from '../migration.ts';
import { operatorReads, tenantTable } from '../tenant-table.ts';

const restaurant = `alter table restaurant
  add column business_type text collate "C" not null default '',
  add column cuisine text collate "C" not null default '',
  add column description text collate "C" not null default '',
  add column contact_person text collate "C" not null default '',
  add column phone text collate "C",
  add column email text collate "C",
  add column hours text collate "C" not null default '[]',
  add column set_up_at bigint`;

const tenant = `alter table tenant
  add column state text collate "C" not null default 'active',
  add column contact_email text collate "C",
  add column color text collate "C",
  add column banner text collate "C" not null default '',
  add column logo_key text collate "C",
  add column switched_off_at bigint,
  add column delete_after bigint`;

const tables = [
  `create table address (
     tenant_id uuid not null,
     id uuid not null,
     restaurant_id uuid not null,
     building text collate "C" not null,
     street text collate "C" not null,
     city text collate "C" not null,
     region text collate "C" not null,
     postal_code text collate "C" not null,
     country text collate "C" not null,
     latitude_micro integer,
     longitude_micro integer,
     is_primary boolean not null,
     primary key (tenant_id, id)
   )`,
  'create index address_by_restaurant on address (tenant_id, restaurant_id)',
  `create table photo (
     tenant_id uuid not null,
     id uuid not null,
     restaurant_id uuid not null,
     file_key text collate "C" not null,
     media_type text collate "C" not null,
     bytes integer not null,
     width integer not null,
     height integer not null,
     alt_text text collate "C" not null,
     is_primary boolean not null,
     added_by uuid,
     added_at bigint not null,
     primary key (tenant_id, id)
   )`,
  'create index photo_by_restaurant on photo (tenant_id, restaurant_id)',
  `create table station_health (
     tenant_id uuid not null,
     station_id uuid not null,
     restaurant_id uuid not null,
     version text collate "C" not null,
     pending integer not null,
     oldest_pending_at bigint,
     conflicts integer not null,
     disk_free_mb integer,
     backup_at bigint,
     clock_offset_ms bigint,
     reported_at bigint not null,
     primary key (tenant_id, station_id)
   )`,
];

export const restaurants: Migration = {
  number: 4,
  name: 'restaurants',
  statements: [
    restaurant,
    tenant,
    ...tables,
    ...['address', 'photo', 'station_health'].flatMap(tenantTable),
    ...['address', 'station_health'].flatMap((table) => operatorReads(table)),
  ],
};
