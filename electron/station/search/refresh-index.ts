// A file that comes from an older version, or out of an older backup, gets its index once, when it is opened.
import { party } from '#shared/parties/party.ts';
import { wordsVersion } from '#shared/search/search-words.ts';
import type { Store } from '../log/store.ts';
import { everyRow } from './indexed-table.ts';

export function refreshIndex({ rows, states }: Store, write: (work: () => void) => void): void {
  const table = rows.table(party.kind);
  if (table === undefined || states.read().wordsVersion === wordsVersion) return;
  write(() => {
    rows.index.rebuild(everyRow(table));
    states.change({ wordsVersion });
  });
}
