// What lies in the search index, and what should: read without the help of who keeps it.
import type { Database } from 'better-sqlite3';
import { type Party, party } from '#shared/parties/party.ts';
import { endingsOf, searchWords } from '#shared/search/search-words.ts';

/** Of each party that can be found in it, its endings. */
export type IndexedEndings = ReadonlyMap<string, string>;

interface Instance {
  readonly party_id: string | null;
  readonly term: string;
  readonly doc: number;
}

export function createIndexReader(db: Database): () => IndexedEndings {
  db.exec("CREATE VIRTUAL TABLE temp.instance USING fts5vocab('main', 'party_ending', 'instance')");
  const entries = db.prepare<[], string>('SELECT party_id FROM party_search').pluck();
  const instances = db.prepare<[], Instance>(
    'SELECT party_id, term, doc FROM instance LEFT JOIN party_search ON entry = doc',
  );
  return () => {
    const found = new Map<string, string[]>(entries.all().map((id) => [id, []]));
    for (const { party_id, term, doc } of instances.all()) {
      const id = party_id ?? `nobody, ${doc}`;
      found.set(id, [...(found.get(id) ?? []), term]);
    }
    return inOrder(found);
  };
}

export function expectedIndex(parties: Iterable<Party>): IndexedEndings {
  const expected = new Map<string, readonly string[]>();
  for (const row of parties) {
    const words = searchWords(row.personal);
    if (row.removed || row.erased || party.isOpen(row) || words === '') continue;
    // SQLite keeps letters of ASCII small.
    const terms = endingsOf(words).map((ending) =>
      ending.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()),
    );
    expected.set(row.id, [...new Set(terms)]);
  }
  return inOrder(expected);
}

const inOrder = (endings: ReadonlyMap<string, readonly string[]>): IndexedEndings =>
  new Map([...endings].map(([id, terms]) => [id, terms.toSorted().join(' ')] as const).toSorted());
