// history.prune: closed parties and seatings that ended before a moment are forgotten, by a sweep in seq order, and with
// them the guests its writer saw no remaining row name. Named, since a station on its way through history cannot know.
import { z } from 'zod';
import { guestId } from '#shared/guests/guest.ts';
import { accept, defineOp } from './define-op.ts';

/** A longer op would be too long to give back after a restore. */
export const prunedGuestsLimit = 200;

export const pruneHistory = defineOp({
  kind: 'history.prune',
  version: 1,
  nature: 'fact',
  writers: ['cloud'],
  permission: null,
  undoable: false,
  payload: z.object({ before: z.int(), guestIds: z.array(guestId).max(prunedGuestsLimit).default([]) }),
  reduce: () => accept([]),
  sweep: ({ before, guestIds }) => ({ kind: 'prune-history', before, guestIds }),
});
