// The floor as it stands in the room, who serves where, what can be put together, bookings and quotes of parties, and
// what the door knows of the kitchen. Frozen: a change is a new migration.
import { boolean, entityTable, integer, json, orNull, text } from '../entity-table.ts';
import type { Migration } from '../migration.ts';
import { tenantTable } from '../tenant-table.ts';

const add = (table: string, columns: readonly string[]): string =>
  `alter table ${table} ${columns.map((column) => `add column ${column}`).join(', ')}`;

const columns = [
  add('party', [
    `${text('priority')} default 'normal'`,
    orNull(integer('booked_for')),
    orNull(integer('expected_at')),
    orNull(integer('arrived_at')),
    orNull(integer('here_count')),
    orNull(json('quote')),
    orNull(integer('promised_at')),
    orNull(text('added_by')),
  ]),
  add('seating', [
    orNull(integer('stage_at')),
    orNull(integer('check_at')),
    orNull(integer('ready_at')),
    orNull(text('server_id')),
  ]),
  add('dining_table', [
    `${text('shape')} default 'square'`,
    orNull(integer('x')),
    orNull(integer('y')),
    orNull(integer('width')),
    orNull(integer('height')),
    `${integer('rotation')} default 0`,
    orNull(text('section_id')),
    orNull(text('joined_to')),
    orNull(text('last_seating_id')),
  ]),
  add('settings', [
    `${integer('late_grace_minutes')} default 10`,
    `${integer('booking_lead_minutes')} default 30`,
    `${integer('vip_head_start_minutes')} default 15`,
    `${integer('double_seat_minutes')} default 10`,
    `${text('quote_display')} default 'careful'`,
    orNull(integer('typical_two_minutes')),
    orNull(integer('typical_four_minutes')),
  ]),
];

const tables = [
  ...entityTable('section', [
    text('name'),
    orNull(text('server_id')),
    orNull(integer('assigned_at')),
    boolean('removed'),
  ]),
  ...entityTable('server', [orNull(integer('cut_at')), boolean('removed')]),
  ...entityTable('table_join', [
    json('table_ids'),
    integer('seats_min'),
    integer('seats_max'),
    boolean('removed'),
  ]),
  ...entityTable('kitchen', [integer('pace_percent'), integer('pace_at'), boolean('removed')]),
  ...entityTable('service_type', [
    text('name'),
    integer('usual_minutes'),
    boolean('active'),
    boolean('removed'),
  ]),
];

export const floorMigration: Migration = {
  number: 102,
  name: 'floor',
  statements: [
    ...columns,
    ...tables,
    ...['section', 'server', 'table_join', 'kitchen', 'service_type'].flatMap(tenantTable),
  ],
};
