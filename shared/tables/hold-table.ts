// table.hold and table.release: a plan: the table is kept for a waiting party. A table that is held, taken or out of
// service refuses, naming the holder.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { findParty } from '#shared/parties/find-party.ts';
import { isWaiting, partyId } from '#shared/parties/party.ts';
import { table, tableId } from './table.ts';
import { whyNotFree } from './why-not-free.ts';

const traits = {
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'seating.manage',
  undoable: true,
} as const;

export const holdTable = defineOp({
  ...traits,
  kind: 'table.hold',
  payload: z.object({ tableId, partyId }),
  reduce: ({ read, payload }) => {
    const found = read.one(table, payload.tableId);
    if (found === null || found.removed) {
      return refuse({ kind: 'not-found', subject: { kind: 'table', id: payload.tableId } });
    }
    const holder = findParty(read, payload.partyId);
    if (!holder.ok) return refuse(holder.reason);
    const { id, status } = holder.value;
    if (!isWaiting(holder.value)) return refuse({ kind: 'not-waiting', partyId: id, status });
    const why = whyNotFree(read, found, id);
    if (why !== null) return refuse(why);
    return accept([table.write({ ...found, heldForPartyId: id })]);
  },
});

export const releaseTable = defineOp({
  ...traits,
  kind: 'table.release',
  payload: z.object({ tableId, partyId }),
  reduce: ({ read, payload }) => {
    const found = read.one(table, payload.tableId);
    if (found === null || found.removed) {
      return refuse({ kind: 'not-found', subject: { kind: 'table', id: payload.tableId } });
    }
    if (found.heldForPartyId !== payload.partyId) return accept([]);
    return accept([table.write({ ...found, heldForPartyId: null })]);
  },
});
