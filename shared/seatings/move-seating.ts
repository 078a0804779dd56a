// seating.move: a fact: a seated party goes to other tables. This also settles two parties at one table. Whoever writes it says
// what the tables it leaves are: clocks decide nothing here.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { table, tableId } from '#shared/tables/table.ts';
import { storedText } from '#shared/text/clean-text.ts';
import { findSitting } from './find-sitting.ts';
import { leaveTables } from './leave-tables.ts';
import { leaves } from './left-behind.ts';
import { occupyTables } from './occupy-tables.ts';
import { isSitting, seating } from './seating.ts';
import { seatingId } from './seating-id.ts';
import { soiledTables } from './soiled-tables.ts';

export const moveSeating = defineOp({
  kind: 'seating.move',
  version: 1,
  nature: 'fact',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
  payload: z.object({
    seatingId,
    tableIds: z.array(tableId).max(20).readonly(),
    /** Who serves there; not given: whoever served before. */
    serverId: storedText(64).nullish(),
    /** What becomes of a table that is left empty; not given: it stays as it is. */
    leaves: leaves.optional(),
  }),
  reduce: ({ read, op, payload: { seatingId: sought, ...payload } }) => {
    const tableIds = [...new Set(payload.tableIds)];
    const found = findSitting(read, sought);
    if (found === null) return refuse({ kind: 'not-found', subject: { kind: 'seating', id: sought } });
    const { id } = found;
    if (!isSitting(found)) return accept([], [{ kind: 'was-cleared', seatingId: id }]);
    const occupied = occupyTables(read, { seatingId: id, partyId: found.partyId, tableIds });
    if (!occupied.ok) return refuse(occupied.reason);
    const serverId = payload.serverId === undefined ? found.serverId : payload.serverId;
    const leaving = found.tableIds.filter((left) => !tableIds.includes(left));
    const { leaves: state } = payload;
    const soiled = soiledTables({ seating: found, tableIds, leaves: state }, (each) => read.one(table, each));
    const left = leaveTables(read, {
      seatingId: id,
      tableIds: leaving,
      left: (empty) =>
        soiled.some((each) => each.id === empty.id)
          ? { ...empty, condition: 'dirty', conditionAt: happenedAt(op) }
          : empty,
    });
    return accept(
      [seating.write({ ...found, tableIds, serverId }), ...left, ...occupied.value.writes],
      occupied.value.flags,
    );
  },
});
