// Two tables of one name cannot be told apart when somebody calls one across the room.
import type { Table } from './table.ts';

/** A name as it is called across the room. */
export const spoken = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

export const isSameName = (left: string, right: string): boolean => spoken(left) === spoken(right);

/** The other table that is called like this already; a removed one does not count. */
export function namesakeOf(tables: Iterable<Table>, id: string, name: string): Table | null {
  for (const other of tables) {
    if (other.id !== id && !other.removed && isSameName(other.name, name)) return other;
  }
  return null;
}
