// party.arrive: a fact: a party that was expected is here, whole or in part. It keeps the place it has slid to; one that
// was here already waits since it came, however many of it are counted.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { findParty } from './find-party.ts';
import { isHere, party, partyId } from './party.ts';

export const arriveParty = defineOp({
  kind: 'party.arrive',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  /** `hereCount`: how many of it have come; null: everybody. */
  payload: z.object({
    partyId,
    hereCount: z.int().min(0).max(99).nullable(),
    orderKey: z.int(),
  }),
  reduce: ({ read, op, payload: { partyId: id, hereCount, orderKey } }) => {
    const found = findParty(read, id);
    if (!found.ok) return refuse(found.reason);
    const { value } = found;
    const count = hereCount === null || hereCount >= value.size ? null : hereCount;
    const arrivedAt = isHere(value) ? value.arrivedAt : happenedAt(op);
    return accept([party.write({ ...value, arrivedAt, hereCount: count, orderKey })]);
  },
});
