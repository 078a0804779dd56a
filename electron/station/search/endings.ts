// The full-text index itself: every ending of the words of an entry. It keeps no text, so the words have to be said
// again to take an entry out.
import type { Database } from 'better-sqlite3';
import { endingsOf } from '#shared/search/search-words.ts';
import type { Sought } from '#shared/search/sought.ts';
import type { Entry } from './entries.ts';

export interface Endings {
  add(entry: Entry): void;
  drop(entry: Entry): void;
  clear(): void;
  /** Writes the whole index anew: nothing of what was dropped is left in the file. */
  compact(): void;
  /** Ids of parties, by their numbers, highest first. */
  find(sought: Sought, limit: number): readonly string[];
}

export function createEndings(db: Database): Endings {
  const add = db.prepare('INSERT INTO party_ending (rowid, endings) VALUES (CAST(? AS INTEGER), ?)');
  const drop = db.prepare(
    "INSERT INTO party_ending (party_ending, rowid, endings) VALUES ('delete', CAST(? AS INTEGER), ?)",
  );
  const clear = db.prepare("INSERT INTO party_ending (party_ending) VALUES ('delete-all')");
  const compact = db.prepare("INSERT INTO party_ending (party_ending) VALUES ('optimize')");
  const match = db
    .prepare<[string, number], string>(
      `SELECT party_id FROM party_ending JOIN party_search ON entry = party_ending.rowid
       WHERE party_ending MATCH ? ORDER BY party_ending.rowid DESC LIMIT ?`,
    )
    .pluck();
  return {
    add: ({ entry, words }) => void add.run(entry, textOf(words)),
    drop: ({ entry, words }) => void drop.run(entry, textOf(words)),
    clear: () => void clear.run(),
    compact: () => void compact.run(),
    find: (sought, limit) => (sought.length === 0 ? [] : match.all(matchOf(sought), limit)),
  };
}

const textOf = (words: string): string => endingsOf(words).join(' ');

/** Readings are letters, digits and the mark of a phone: nothing in them ends a quotation. */
const matchOf = (sought: Sought): string =>
  sought.map((readings) => `(${readings.map((reading) => `"${reading}" *`).join(' OR ')})`).join(' AND ');
