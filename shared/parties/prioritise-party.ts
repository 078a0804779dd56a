// party.prioritise: a plan: a party goes ahead of the time promised to it, or no longer does.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { findParty } from './find-party.ts';
import { isWaiting, party, partyId, partyPriority } from './party.ts';

export const prioritiseParty = defineOp({
  kind: 'party.prioritise',
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, priority: partyPriority, orderKey: z.int() }),
  reduce: ({ read, payload: { partyId: id, priority, orderKey } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!isWaiting(value)) return refuse({ kind: 'not-waiting', partyId: id, status: value.status });
    return accept([party.write({ ...value, priority, orderKey, orderedBy: null })]);
  },
});
