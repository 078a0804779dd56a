// The closed parties by what they are found by, newest first. It follows every write of a party in the transaction of
// that write: at any moment it is what `rebuild` would make. Open parties are few and are read instead.
import type { Database } from 'better-sqlite3';
import type { Row } from '#shared/log/entity.ts';
import { type Party, party } from '#shared/parties/party.ts';
import { searchWords } from '#shared/search/search-words.ts';
import type { Sought } from '#shared/search/sought.ts';
import { createEndings } from './endings.ts';
import { createEntries, type Entry } from './entries.ts';

export interface PartyIndex {
  /** After a party was written. */
  put(row: Row): void;
  /** After a party is gone. */
  drop(id: string): void;
  rebuild(parties: Iterable<Row>): void;
  /** After people were erased or visits forgotten, leaves nothing of them in the file. */
  purge(): void;
  /** Ids, newest first. */
  find(sought: Sought, limit: number): readonly string[];
}

export function createPartyIndex(db: Database): PartyIndex {
  const entries = createEntries(db);
  const endings = createEndings(db);
  let isPurgeDue = false;
  const add = (row: Party, words: string): void => endings.add({ entry: entries.add(row, words), words });
  const drop = (known: Entry): void => {
    endings.drop(known);
    entries.drop(known.entry);
  };
  return {
    put: (row) => {
      if (!party.owns(row)) return;
      const [known, words] = [entries.get(row.id), wordsOf(row)];
      if (known?.words === words) return;
      if (known !== undefined) drop(known);
      if (row.erased) isPurgeDue = true;
      if (words !== undefined) add(row, words);
    },
    drop: (id) => {
      const known = entries.get(id);
      if (known === undefined) return;
      drop(known);
      isPurgeDue = true;
    },
    rebuild: (parties) => {
      endings.clear();
      entries.clear();
      for (const row of parties) {
        const words = party.owns(row) ? wordsOf(row) : undefined;
        if (party.owns(row) && words !== undefined) add(row, words);
      }
    },
    purge: () => {
      if (isPurgeDue) endings.compact();
      isPurgeDue = false;
    },
    find: endings.find,
  };
}

/** Undefined: it is not to be found here. */
function wordsOf(row: Party): string | undefined {
  if (row.removed || row.erased || party.isOpen(row)) return undefined;
  const words = searchWords(row.personal);
  return words === '' ? undefined : words;
}
