// The log of each restaurant, how far each station was taken, and one table for each entity of the log.
// Frozen: a change is a new migration.
import { boolean, entityTable, integer, json, orNull, text } from '../entity-table.ts';
import type { Migration } from '../migration.ts';
import { tenantTable } from '../tenant-table.ts';

const log = [
  'alter table log_head add column restored_head bigint',
  'alter table log_head add column returns_until bigint',
  `create table log (
     tenant_id uuid not null,
     restaurant_id uuid not null,
     seq bigint not null,
     op_id uuid not null,
     station_id uuid not null,
     station_seq bigint not null,
     kind text collate "C" not null,
     op jsonb not null,
     verdict jsonb not null,
     effects jsonb not null,
     guest_id text collate "C",
     received_at bigint not null,
     faded boolean not null default false,
     primary key (tenant_id, restaurant_id, seq),
     unique (tenant_id, restaurant_id, op_id)
   )`,
  'create index log_by_receipt on log (tenant_id, restaurant_id, received_at)',
  'create index log_by_guest on log (tenant_id, restaurant_id, guest_id) where guest_id is not null',
  'create index log_unfaded on log (tenant_id, restaurant_id, received_at) where not faded',
  `create table station_cursor (
     tenant_id uuid not null,
     restaurant_id uuid not null,
     station_id uuid not null,
     acked bigint not null,
     primary key (tenant_id, restaurant_id, station_id)
   )`,
];

const entityTables = [
  ...entityTable('guest', [
    orNull(json('personal')),
    integer('first_seen_at'),
    orNull(integer('erased_at')),
    boolean('removed'),
  ]),
  ...entityTable('party', [
    integer('size'),
    json('personal'),
    json('tags'),
    orNull(text('seating_preference')),
    orNull(text('service_type')),
    orNull(integer('quoted_minutes')),
    text('queue_id'),
    orNull(text('guest_id')),
    text('source'),
    text('status'),
    integer('joined_at'),
    orNull(integer('called_at')),
    orNull(integer('requeued_at')),
    orNull(integer('seated_at')),
    orNull(integer('ended_at')),
    orNull(integer('last_notified_at')),
    integer('times_notified'),
    integer('order_key'),
    orNull(text('ordered_by')),
    json('open_seating_ids'),
    boolean('erased'),
    boolean('removed'),
  ]),
  ...entityTable('queue', [
    text('name'),
    text('description'),
    integer('capacity'),
    integer('average_service_minutes'),
    boolean('notifies_automatically'),
    integer('reminder_minutes'),
    boolean('guests_may_cancel'),
    boolean('confirms_calls'),
    integer('opens_at_minute'),
    integer('closes_at_minute'),
    boolean('active'),
    boolean('accepting'),
    boolean('archived'),
    boolean('removed'),
  ]),
  ...entityTable('seating', [
    text('party_id'),
    json('table_ids'),
    integer('covers'),
    text('stage'),
    integer('seated_at'),
    orNull(integer('cleared_at')),
    boolean('removed'),
  ]),
  ...entityTable('settings', [
    text('restaurant_name'),
    text('time_zone'),
    integer('day_end_minute'),
    text('locale'),
    text('currency'),
    text('country'),
    integer('idle_lock_minutes'),
    integer('default_quoted_minutes'),
    boolean('removed'),
  ]),
  ...entityTable('settlement', [text('how'), text('settled_by'), integer('settled_at'), boolean('removed')]),
  ...entityTable('dining_table', [
    text('name'),
    text('area'),
    integer('seats_min'),
    integer('seats_max'),
    text('condition'),
    integer('condition_at'),
    orNull(text('held_for_party_id')),
    json('open_seating_ids'),
    boolean('removed'),
  ]),
];

const tables = [
  'log',
  'station_cursor',
  'guest',
  'party',
  'queue',
  'seating',
  'settings',
  'settlement',
  'dining_table',
];

export const logMigration: Migration = {
  number: 100,
  name: 'log',
  statements: [...log, ...entityTables, ...tables.flatMap(tenantTable)],
};
