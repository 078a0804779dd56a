// The rows a quote is computed from, kept in memory and patched with every change, so that a re-estimate reads no file.
import type { Entity, Row } from '#shared/log/entity.ts';
import type { ChangedRow } from '../log/replica.ts';

export interface RowMirror {
  put(rows: readonly ChangedRow[]): void;
  /** Rows that were taken off are not among them. */
  all<R extends Row>(entity: Entity<R>): readonly R[];
  one<R extends Row>(entity: Entity<R>, id: string): R | null;
}

export function createRowMirror(rows: readonly ChangedRow[]): RowMirror {
  const kinds = new Map<string, Map<string, Row>>();
  const rowsOf = (kind: string): Map<string, Row> => {
    const known = kinds.get(kind);
    if (known !== undefined) return known;
    const fresh = new Map<string, Row>();
    kinds.set(kind, fresh);
    return fresh;
  };
  const put = (changed: readonly ChangedRow[]): void => {
    for (const { kind, id, row } of changed) {
      if (row === null) rowsOf(kind).delete(id);
      else rowsOf(kind).set(id, row);
    }
  };
  put(rows);
  return {
    put,
    all: (entity) =>
      [...rowsOf(entity.kind).values()].flatMap((row) =>
        entity.owns(row) && row.removed !== true ? [row] : [],
      ),
    one: (entity, id) => {
      const row = rowsOf(entity.kind).get(id);
      return row !== undefined && entity.owns(row) && row.removed !== true ? row : null;
    },
  };
}
