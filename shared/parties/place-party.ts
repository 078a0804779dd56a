// party.place: a host moves a party in the list; the new place is an integer between its neighbours' places.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { findParty } from './find-party.ts';
import { isWaiting, party, partyId } from './party.ts';

export const placeParty = defineOp({
  kind: 'party.place',
  version: 1,
  nature: 'plan',
  writers: ['station'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, orderKey: z.int() }),
  reduce: ({ read, op, payload }) => {
    const found = findParty(read, payload.partyId);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    if (!isWaiting(value)) return refuse({ kind: 'not-waiting', partyId: value.id, status: value.status });
    return accept([party.write({ ...value, orderKey: payload.orderKey, orderedBy: op.actor.id })]);
  },
});
