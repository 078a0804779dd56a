// table.mark: a fact about the table itself: cleaned, dirty, or out of service. That somebody sits at one that is put out is
// flagged.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import type { Write } from '#shared/log/entity.ts';
import { happenedAt } from '#shared/log/op.ts';
import type { Read } from '#shared/log/read.ts';
import type { Flag } from '#shared/log/verdict.ts';
import { seating } from '#shared/seatings/seating.ts';
import { type Table, table, tableCondition, tableId } from './table.ts';

export const markTable = defineOp({
  kind: 'table.mark',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({ tableId, condition: tableCondition }),
  reduce: ({ read, op, payload: { tableId: id, condition } }) => {
    const found = read.one(table, id);
    if (found === null || found.removed) return refuse({ kind: 'not-found', subject: { kind: 'table', id } });
    if (found.condition === condition) return accept([]);
    const at = happenedAt(op);
    const marked = table.write({ ...found, condition, conditionAt: at });
    const flags = condition === 'out-of-service' ? whoSits(found) : [];
    return accept([marked, ...(condition === 'ready' ? madeReady(read, found, at) : [])], flags);
  },
});

const whoSits = ({ id, openSeatingIds: [seatingId] }: Table): readonly Flag[] =>
  seatingId === undefined ? [] : [{ kind: 'out-while-taken', tableId: id, seatingId }];

/** A visit holds its table until the table is clean: that is the turn the next quote is reckoned from. */
function madeReady(read: Read, { lastSeatingId }: Table, at: number): readonly Write[] {
  const last = lastSeatingId === null ? null : read.one(seating, lastSeatingId);
  if (last === null || last.clearedAt === null || last.readyAt !== null) return [];
  return [seating.write({ ...last, readyAt: at })];
}
