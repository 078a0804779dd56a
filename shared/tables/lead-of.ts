// Which table leads the one it is put together with for the next party. While somebody sits at one of them only, they stand
// apart: two stations may seat at a table and put it together with another at once.
import type { Table } from './table.ts';

type Joined = Pick<Table, 'joinedTo' | 'openSeatingIds'>;

export function leadOf(
  { joinedTo, openSeatingIds }: Joined,
  tables: ReadonlyMap<string, Joined>,
): Table['joinedTo'] {
  const lead = joinedTo === null ? undefined : tables.get(joinedTo);
  return lead?.openSeatingIds.join() === openSeatingIds.join() ? joinedTo : null;
}
