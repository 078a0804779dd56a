// The floor as it stands in the room, who serves where, what can be put together, bookings and quotes of parties, and
// what the door knows of the kitchen.
import type { Migration } from './migration.ts';

const add = (table: string, columns: readonly string[]): readonly string[] =>
  columns.map((column) => `ALTER TABLE ${table} ADD COLUMN ${column}`);

export const floor: Migration = {
  version: 5,
  name: 'floor',
  statements: [
    ...add('party', [
      "priority TEXT NOT NULL DEFAULT 'normal'",
      'booked_for INTEGER',
      'expected_at INTEGER',
      'arrived_at INTEGER',
      'here_count INTEGER',
      'quote TEXT',
      'promised_at INTEGER',
      'added_by TEXT',
    ]),
    ...add('seating', ['stage_at INTEGER', 'check_at INTEGER', 'ready_at INTEGER', 'server_id TEXT']),
    ...add('dining_table', [
      "shape TEXT NOT NULL DEFAULT 'square'",
      'x INTEGER',
      'y INTEGER',
      'width INTEGER',
      'height INTEGER',
      'rotation INTEGER NOT NULL DEFAULT 0',
      'section_id TEXT',
      'joined_to TEXT',
      'last_seating_id TEXT',
    ]),
    ...add('settings', [
      'late_grace_minutes INTEGER NOT NULL DEFAULT 10',
      'booking_lead_minutes INTEGER NOT NULL DEFAULT 30',
      'vip_head_start_minutes INTEGER NOT NULL DEFAULT 15',
      'double_seat_minutes INTEGER NOT NULL DEFAULT 10',
      "quote_display TEXT NOT NULL DEFAULT 'careful'",
      'typical_two_minutes INTEGER',
      'typical_four_minutes INTEGER',
    ]),
    `CREATE TABLE section (
  name TEXT NOT NULL,
  id TEXT PRIMARY KEY,
  server_id TEXT,
  assigned_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE server (
  id TEXT PRIMARY KEY,
  cut_at INTEGER,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE table_join (
  table_ids TEXT NOT NULL,
  seats_min INTEGER NOT NULL,
  seats_max INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE kitchen (
  id TEXT PRIMARY KEY,
  pace_percent INTEGER NOT NULL,
  pace_at INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE service_type (
  name TEXT NOT NULL,
  usual_minutes INTEGER NOT NULL,
  active INTEGER NOT NULL,
  id TEXT PRIMARY KEY,
  removed INTEGER NOT NULL,
  seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  ],
};
