// The confirmed copy of each entity that pending ops touch, and how many of them do. A copy may say "absent".
import type { Database } from 'better-sqlite3';
import type { Placed } from './replica.ts';

export interface ConfirmedCopy {
  readonly kind: string;
  readonly id: string;
  readonly placed: Placed | null;
  readonly pending: number;
}

export interface ConfirmedCopies {
  /** One more pending op touches the entity; the first one leaves the copy. */
  touch(kind: string, id: string, placed: Placed | null): void;
  get(kind: string, id: string): ConfirmedCopy | null;
  put(copy: ConfirmedCopy): void;
  drop(kind: string, id: string): void;
  all(): readonly ConfirmedCopy[];
}

interface CopyRow {
  readonly kind: string;
  readonly id: string;
  readonly row: string | null;
  readonly seq: number;
  readonly pending: number;
}

const columns = 'kind, id, row, seq, pending';

export function createConfirmedCopies(db: Database): ConfirmedCopies {
  const touch = db.prepare(
    `INSERT INTO confirmed_copy (${columns}) VALUES (?, ?, ?, ?, 1)
     ON CONFLICT (kind, id) DO UPDATE SET pending = pending + 1`,
  );
  const put = db.prepare(
    `INSERT INTO confirmed_copy (${columns}) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET row = excluded.row, seq = excluded.seq, pending = excluded.pending`,
  );
  const get = db.prepare<[string, string], CopyRow>(
    `SELECT ${columns} FROM confirmed_copy WHERE kind = ? AND id = ?`,
  );
  const drop = db.prepare('DELETE FROM confirmed_copy WHERE kind = ? AND id = ?');
  const all = db.prepare<[], CopyRow>(`SELECT ${columns} FROM confirmed_copy`);
  return {
    touch: (kind, id, placed) => void touch.run(kind, id, textOf(placed), placed?.seq ?? 0),
    get: (kind, id) => {
      const row = get.get(kind, id);
      return row === undefined ? null : copyOf(row);
    },
    put: ({ kind, id, placed, pending }) => void put.run(kind, id, textOf(placed), placed?.seq ?? 0, pending),
    drop: (kind, id) => void drop.run(kind, id),
    all: () => all.all().map(copyOf),
  };
}

const textOf = (placed: Placed | null): string | null =>
  placed === null ? null : JSON.stringify(placed.row);

const copyOf = ({ kind, id, row, seq, pending }: CopyRow): ConfirmedCopy => ({
  kind,
  id,
  placed: row === null ? null : { row: JSON.parse(row), seq },
  pending,
});
