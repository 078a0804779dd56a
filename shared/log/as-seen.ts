// An op an older version made, or anybody's program, may hold text that reads otherwise than it is written: the log keeps
// what was sent, rows and screens hold what is read.
import { holdsUnseen, seenIn } from '#shared/text/unseen.ts';
import type { Op } from './op.ts';

export const asSeen = (op: Op): Op => (holdsUnseen(op.payload) ? { ...op, payload: seenIn(op.payload) } : op);
