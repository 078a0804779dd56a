// party.promise: a fact: a waiting party was told a new time. Its first quote stays for the score; its place follows the
// first promise, so that nobody loses theirs by being told the truth.
import { z } from 'zod';
import { accept, defineOp, refuse } from '#shared/log/define-op.ts';
import { findParty } from './find-party.ts';
import { party, partyId } from './party.ts';

export const promiseParty = defineOp({
  kind: 'party.promise',
  version: 1,
  nature: 'fact',
  writers: ['station', 'cloud'],
  permission: 'waitlist.manage',
  undoable: true,
  payload: z.object({ partyId, promisedAt: z.int() }),
  reduce: ({ read, payload: { partyId: id, promisedAt } }) => {
    const found = findParty(read, id);
    return found.ok ? accept([party.write({ ...found.value, promisedAt })]) : refuse(found.reason);
  },
});
