// Which table leads the one it is put together with for the next party. While somebody sits at one of them only, they stand
// apart, and so they do once that party has gone, which takes its own table out of what was put together: two stations may seat
// at a table and put it together with another at once.
import type { Table } from './table.ts';

type Joined = Pick<Table, 'joinedTo' | 'openSeatingIds'>;

export function leadOf(
  { joinedTo, openSeatingIds }: Joined,
  tables: ReadonlyMap<string, Joined>,
): Table['joinedTo'] {
  const lead = joinedTo === null ? undefined : tables.get(joinedTo);
  const isOne = lead?.joinedTo === joinedTo && lead?.openSeatingIds.join() === openSeatingIds.join();
  return isOne ? joinedTo : null;
}
