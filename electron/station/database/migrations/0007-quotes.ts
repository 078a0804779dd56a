// What the station keeps of its own quotes: each first one with the room it was computed from, and what past nights
// taught. No other station sees either.
import type { Migration } from './migration.ts';

export const quotes: Migration = {
  version: 7,
  name: 'quotes',
  statements: [
    `CREATE TABLE quote_ledger (
  party_id TEXT PRIMARY KEY,
  night_at INTEGER NOT NULL,
  quoted_at INTEGER NOT NULL,
  estimate TEXT NOT NULL,
  snapshot TEXT NOT NULL
) STRICT, WITHOUT ROWID`,
    'CREATE INDEX quote_ledger_night ON quote_ledger (night_at)',
    `CREATE TABLE quote_memory (
  id INTEGER PRIMARY KEY,
  learned TEXT NOT NULL,
  through_at INTEGER NOT NULL
) STRICT`,
  ],
};
