// The live rows of every entity. Whoever writes a party does it here, so that no row changes without the search index.
import type { Database } from 'better-sqlite3';
import { entities } from '#shared/log/entities.ts';
import { party } from '#shared/parties/party.ts';
import { indexedTable } from '../search/indexed-table.ts';
import { createPartyIndex, type PartyIndex } from '../search/party-index.ts';
import { createEntityTable, type EntityTable } from './entity-table.ts';
import type { Placed } from './replica.ts';

export interface EntityRows {
  readonly tables: readonly EntityTable[];
  /** Undefined: a kind only newer versions know. */
  table(kind: string): EntityTable | undefined;
  get(kind: string, id: string): Placed | null;
  /** Kept by the table of parties itself. */
  readonly index: PartyIndex;
}

export function createEntityRows(db: Database): EntityRows {
  const index = createPartyIndex(db);
  const tables = entities.map((entity) => {
    const table = createEntityTable(db, entity);
    return entity.kind === party.kind ? indexedTable(table, index) : table;
  });
  const byKind = new Map(tables.map((table) => [table.entity.kind, table]));
  return {
    tables,
    table: (kind) => byKind.get(kind),
    get: (kind, id) => byKind.get(kind)?.get(id) ?? null,
    index,
  };
}
