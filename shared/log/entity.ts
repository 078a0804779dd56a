// What an entity is: its kind, its row and what the log must know of it. The one definition both databases follow.
import type { z } from 'zod';
import type { Json } from './canonical-json.ts';

/** A row as the engine sees it. Reducers see the typed one. */
export type Row = { readonly id: string; readonly [field: string]: Json };

export interface EntityDefinition<R extends Row = Row> {
  readonly kind: string;
  /** The SQL table, in both databases. */
  readonly table: string;
  readonly schema: z.ZodType<R> & { readonly shape: Readonly<Record<string, z.ZodType>> };
  /** Fields that are sets: two people adding to one both win, and undo works on their members. */
  readonly sets: readonly (keyof R & string)[];
  /** Open rows travel in a snapshot and stand in the state hash; the others are history. */
  isOpen(row: R): boolean;
  /** Rows of visits end, and go once they are old: when that was, or, for a row taken back, when it would have begun. */
  readonly ends: {
    readonly at: keyof R & string;
    readonly began: keyof R & string;
  } | null;
  /** The guest whose personal data the row holds, if any. */
  guestOf(row: R): string | null;
  /** Fields that must agree with each other still do after an undo gave some of them back. */
  afterUndo?(undone: R, current: R): R;
}

export interface Entity<R extends Row> extends EntityDefinition<R> {
  /** Tables have a column a field, so a row without one of the fields is of another kind. Values are not looked at:
   * they were parsed with the payload that brought them. */
  readonly owns: (row: Row) => row is R;
  write(row: R): Write;
}

export interface Write {
  readonly kind: string;
  readonly id: string;
  readonly after: Row;
}

export function defineEntity<R extends Row>(definition: EntityDefinition<R>): Entity<R> {
  const fields = Object.keys(definition.schema.shape);
  return {
    ...definition,
    owns: (row): row is R => fields.every((field) => field in row),
    write: (row) => ({ kind: definition.kind, id: row.id, after: row }),
  };
}

/** When what a closed row tells of was over; null where rows stay. */
export function endedAt({ ends, isOpen }: EntityDefinition, row: Row): number | null {
  if (ends === null || isOpen(row)) return null;
  const at = row[ends.at] ?? (row.removed === true ? row[ends.began] : null);
  return typeof at === 'number' ? at : null;
}
