// guest.erase: the guest's personal data is blanked everywhere by a sweep; the row that stays refuses later ops.
import { z } from 'zod';
import { accept, defineOp } from '#shared/log/define-op.ts';
import { happenedAt } from '#shared/log/op.ts';
import { guest, guestId } from './guest.ts';

export const eraseGuest = defineOp({
  kind: 'guest.erase',
  version: 1,
  nature: 'fact',
  writers: ['cloud'],
  permission: null,
  undoable: false,
  payload: z.object({ guestId }),
  reduce: ({ read, op, payload: { guestId: id } }) => {
    const at = happenedAt(op);
    const known = read.one(guest, id);
    const firstSeenAt = known?.firstSeenAt ?? at;
    return accept([
      guest.write({ id, personal: null, firstSeenAt, erasedAt: known?.erasedAt ?? at, removed: false }),
    ]);
  },
  sweep: ({ guestId: id }) => ({ kind: 'erase-guest', guestId: id }),
});
