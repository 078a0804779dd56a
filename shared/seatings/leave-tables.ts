// Takes a seating off its tables; what was put together for it comes apart. A table that is gone from the floor needs nothing.
import type { Write } from '#shared/log/entity.ts';
import type { Read } from '#shared/log/read.ts';
import { withoutMember } from '#shared/log/text-set.ts';
import { type Table, type TableId, table } from '#shared/tables/table.ts';
import type { SeatingId } from './seating-id.ts';

interface Departure {
  readonly seatingId: SeatingId;
  readonly tableIds: readonly TableId[];
  /** What becomes of a table that is left empty. */
  readonly left: (empty: Table) => Table;
}

export function leaveTables(read: Read, { seatingId, tableIds, left }: Departure): readonly Write[] {
  return tableIds.flatMap((id) => {
    const found = read.one(table, id);
    if (found === null) return [];
    const openSeatingIds = withoutMember(found.openSeatingIds, seatingId);
    if (openSeatingIds.length > 0) return [table.write({ ...found, openSeatingIds })];
    return [table.write(left({ ...found, openSeatingIds, joinedTo: null }))];
  });
}
