// Closed parties are found by any part of their name or phone. The program fills these tables, since SQLite cannot fold
// every script; the index keeps no text of its own, and is told the words of a party again to let go of them.
import type { Migration } from './migration.ts';

export const search: Migration = {
  version: 6,
  name: 'search',
  statements: [
    `CREATE TABLE party_search (
  entry INTEGER PRIMARY KEY,
  party_id TEXT NOT NULL UNIQUE,
  words TEXT NOT NULL
) STRICT`,
    `CREATE VIRTUAL TABLE party_ending USING fts5 (
  endings, content = '', columnsize = 0, detail = 'none', prefix = '2', tokenize = "ascii tokenchars '+'"
)`,
  ],
};
