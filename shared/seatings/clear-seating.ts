// seating.clear: a fact: the party has gone. Its table is free, or waits to be cleaned, and the visit is complete
// when this was the party's last open seating.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import type { Write } from '#shared/log/entity.ts';
import { happenedAt } from '#shared/log/op.ts';
import type { Read } from '#shared/log/read.ts';
import { withoutMember } from '#shared/log/text-set.ts';
import { party } from '#shared/parties/party.ts';
import { findSitting } from './find-sitting.ts';
import { leaveTables } from './leave-tables.ts';
import { leaves } from './left-behind.ts';
import { isSitting, type Seating, seating } from './seating.ts';
import { seatingId } from './seating-id.ts';

export const clearSeating = defineOp({
  kind: 'seating.clear',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ seatingId, leaves }),
  reduce: ({ read, op, payload: { seatingId: sought, leaves: leftAs } }) => {
    const found = findSitting(read, sought);
    if (found === null) return refuse({ kind: 'not-found', subject: { kind: 'seating', id: sought } });
    const { id } = found;
    if (!isSitting(found)) return accept([]);
    const at = happenedAt(op);
    const tables = leaveTables(read, {
      seatingId: id,
      tableIds: found.tableIds,
      left: (empty) =>
        empty.condition === 'out-of-service'
          ? empty
          : { ...empty, condition: leftAs, conditionAt: at, lastSeatingId: id },
    });
    const readyAt = leftAs === 'ready' ? at : null;
    return accept([
      seating.write({ ...found, clearedAt: at, readyAt }),
      ...tables,
      ...visitEnded(read, found, at),
    ]);
  },
});

function visitEnded(read: Read, cleared: Seating, at: number): readonly Write[] {
  const visitor = read.one(party, cleared.partyId);
  if (visitor === null) return [];
  const openSeatingIds = withoutMember(visitor.openSeatingIds, cleared.id);
  if (openSeatingIds.length > 0) return [party.write({ ...visitor, openSeatingIds })];
  return [party.write({ ...visitor, openSeatingIds, status: 'completed', endedAt: at })];
}
