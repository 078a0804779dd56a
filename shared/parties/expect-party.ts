// party.expect: a plan: when a party that is not here yet means to come, and the place that gives it.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { findParty } from './find-party.ts';
import { isWaiting, party, partyId } from './party.ts';

export const expectParty = defineOp({
  kind: 'party.expect',
  version: 1,
  nature: 'plan',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, expectedAt: z.int(), bookedFor: z.int().nullable(), orderKey: z.int() }),
  reduce: ({ read, payload: { partyId: id, ...expected } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!isWaiting(value)) return refuse({ kind: 'not-waiting', partyId: id, status: value.status });
    return accept([party.write({ ...value, ...expected, arrivedAt: null })]);
  },
});
