// seating.swap: a fact: two seated parties change tables with each other.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import type { Write } from '#shared/log/entity.ts';
import type { Read } from '#shared/log/read.ts';
import { withMember, withoutMember } from '#shared/log/text-set.ts';
import { type TableId, table } from '#shared/tables/table.ts';
import { findSitting } from './find-sitting.ts';
import { isSitting, type Seating, seating } from './seating.ts';
import { seatingId } from './seating-id.ts';

export const swapSeatings = defineOp({
  kind: 'seating.swap',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ seatingId, otherSeatingId: seatingId }),
  reduce: ({ read, payload }) => {
    const one = findSitting(read, payload.seatingId);
    const other = findSitting(read, payload.otherSeatingId);
    if (one === null)
      return refuse({ kind: 'not-found', subject: { kind: 'seating', id: payload.seatingId } });
    if (other === null)
      return refuse({ kind: 'not-found', subject: { kind: 'seating', id: payload.otherSeatingId } });
    const cleared = [one, other].find((sitting) => !isSitting(sitting));
    if (cleared !== undefined) return accept([], [{ kind: 'was-cleared', seatingId: cleared.id }]);
    if (one.id === other.id) return accept([]);
    return accept([
      seating.write({ ...one, tableIds: other.tableIds, serverId: other.serverId }),
      seating.write({ ...other, tableIds: one.tableIds, serverId: one.serverId }),
      ...exchanged(read, one, other),
    ]);
  },
});

function exchanged(read: Read, one: Seating, other: Seating): readonly Write[] {
  const writes: Write[] = [];
  for (const id of new Set<TableId>([...one.tableIds, ...other.tableIds])) {
    const found = read.one(table, id);
    if (found === null) continue;
    const without = withoutMember(withoutMember(found.openSeatingIds, one.id), other.id);
    const afterOne = other.tableIds.includes(id) ? withMember(without, one.id) : without;
    const openSeatingIds = one.tableIds.includes(id) ? withMember(afterOne, other.id) : afterOne;
    writes.push(table.write({ ...found, openSeatingIds }));
  }
  return writes;
}
