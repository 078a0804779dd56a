// What a station keeps for itself: its state, the staff directory, its screens and their wrong PINs.
import type { Migration } from './migration.ts';

export const station: Migration = {
  version: 1,
  name: 'station',
  statements: [
    `CREATE TABLE local_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE staff (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  state TEXT NOT NULL,
  pin_hmac TEXT
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE screen (
  id TEXT PRIMARY KEY,
  token_hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  staff_id TEXT,
  active_at INTEGER,
  created_at INTEGER NOT NULL,
  last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
    `CREATE TABLE pin_attempt (
  screen_id TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID`,
  ],
};
