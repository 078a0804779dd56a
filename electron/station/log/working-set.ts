// Rows while a transaction rebases: changed in memory, loaded from the live tables when first asked for, written back
// once at the end, and only where they differ.
import { sameJson } from '#shared/log/canonical-json.ts';
import type { EntityRows } from './entity-rows.ts';
import type { ChangedRow, Placed } from './replica.ts';

export interface WorkingSet {
  /** Null: absent. A kind this version does not know has no rows. */
  get(kind: string, id: string): Placed | null;
  put(kind: string, id: string, placed: Placed | null): void;
  entries(): Iterable<WorkingEntry>;
  /** Writes what differs from the tables and answers the rows a screen would see differ. */
  flush(): readonly ChangedRow[];
}

export interface WorkingEntry {
  readonly kind: string;
  readonly id: string;
  readonly now: Placed | null;
}

interface Entry {
  readonly kind: string;
  readonly id: string;
  readonly before: Placed | null;
  now: Placed | null;
}

export const keyOf = (kind: string, id: string): string => `${kind} ${id}`;

export function createWorkingSet(rows: EntityRows): WorkingSet {
  const entries = new Map<string, Entry>();
  const load = (kind: string, id: string): Entry => {
    const known = entries.get(keyOf(kind, id));
    if (known !== undefined) return known;
    const before = rows.get(kind, id);
    const entry = { kind, id, before, now: before };
    entries.set(keyOf(kind, id), entry);
    return entry;
  };
  return {
    get: (kind, id) => load(kind, id).now,
    put: (kind, id, placed) => {
      const table = rows.table(kind);
      if (table === undefined) return;
      load(kind, id).now = placed === null ? null : { row: table.codec.fit(placed.row), seq: placed.seq };
    },
    entries: () => entries.values(),
    flush: () => [...entries.values()].flatMap((entry) => writeBack(rows, entry)),
  };
}

function writeBack(rows: EntityRows, { kind, id, before, now }: Entry): readonly ChangedRow[] {
  const table = rows.table(kind);
  if (table === undefined || before === now) return [];
  if (now === null) {
    table.drop(id);
    return [{ kind, id, row: null }];
  }
  const isSame = before !== null && sameJson(before.row, now.row);
  if (isSame && before.seq === now.seq) return [];
  if (isSame) {
    table.place(id, now.seq);
    return [];
  }
  table.put(now);
  return [{ kind, id, row: now.row }];
}
