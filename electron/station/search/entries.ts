// Which number a party has in the index: by when it joined, so that the index itself knows which is newer.
import type { Database } from 'better-sqlite3';
import type { Party } from '#shared/parties/party.ts';

export interface Entry {
  readonly entry: number;
  readonly words: string;
}

export interface Entries {
  get(partyId: string): Entry | undefined;
  /** Answers its number. */
  add(row: Party, words: string): number;
  drop(entry: number): void;
  clear(): void;
}

/** As many parties join in one millisecond before the next one's numbers are used. */
const numbersAMoment = 2 ** 11;
/** In the year 2109 a moment's number stops being a safe integer; whoever says so has a broken clock. */
const lastMoment = 2 ** 42 - 2;

export function createEntries(db: Database): Entries {
  const get = db.prepare<[string], Entry>('SELECT entry, words FROM party_search WHERE party_id = ?');
  const add = db.prepare('INSERT INTO party_search (entry, party_id, words) VALUES (?, ?, ?)');
  const drop = db.prepare('DELETE FROM party_search WHERE entry = ?');
  const clear = db.prepare('DELETE FROM party_search');
  const last = db
    .prepare<[number, number], number | null>(
      'SELECT max(entry) FROM party_search WHERE entry >= ? AND entry < ?',
    )
    .pluck();
  const free = (from: number): number => {
    const used = last.get(from, from + numbersAMoment) ?? null;
    if (used === null) return from;
    return used + 1 < from + numbersAMoment ? used + 1 : free(from + numbersAMoment);
  };
  return {
    get: (partyId) => get.get(partyId),
    add: ({ id, joinedAt }, words) => {
      const entry = free(Math.min(Math.max(joinedAt, 0), lastMoment) * numbersAMoment);
      add.run(entry, id, words);
      return entry;
    },
    drop: (entry) => void drop.run(entry),
    clear: () => void clear.run(),
  };
}
