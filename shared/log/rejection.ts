// Every reason an op may be refused for. Closed: an adapter turns each into words.
import { z } from 'zod';
import { impossible } from './impossible.ts';

const subject = z.object({ kind: z.string(), id: z.string() });
export type Subject = z.infer<typeof subject>;

export const rejection = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('malformed'), detail: z.string() }),
  z.object({ kind: z.literal('fault'), detail: z.string() }),
  z.object({ kind: z.literal('wrong-writer'), opKind: z.string() }),
  z.object({ kind: z.literal('not-found'), subject }),
  z.object({ kind: z.literal('exists'), subject }),
  z.object({ kind: z.literal('erased'), guestId: z.string() }),
  z.object({ kind: z.literal('not-waiting'), partyId: z.string(), status: z.string() }),
  z.object({ kind: z.literal('sits-there'), partyId: z.string(), tableIds: z.array(z.string()).readonly() }),
  /** Said at two stations; what the other one said stands. */
  z.object({ kind: z.literal('also-seated'), partyId: z.string(), tableIds: z.array(z.string()).readonly() }),
  z.object({ kind: z.literal('not-called'), partyId: z.string(), status: z.string() }),
  z.object({ kind: z.literal('held'), tableId: z.string(), holderId: z.string() }),
  z.object({ kind: z.literal('occupied'), tableId: z.string(), seatingId: z.string() }),
  z.object({ kind: z.literal('out-of-service'), tableId: z.string() }),
  z.object({ kind: z.literal('name-taken'), name: z.string() }),
  z.object({ kind: z.literal('queue-waited-in'), queueId: z.string() }),
  /** Written down afterwards, and cannot have been. */
  z.object({ kind: z.literal('impossible'), why: impossible }),
  z.object({ kind: z.literal('not-undoable'), opKind: z.string() }),
  z.object({ kind: z.literal('changed-since'), subject, field: z.string() }),
]);
export type Rejection = z.infer<typeof rejection>;
