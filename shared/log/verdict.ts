// What became of an op. A fact that clashes with another is accepted and carries a flag until someone settles it.
import { z } from 'zod';
import { rejection } from './rejection.ts';

export const flag = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('table-shared'), tableId: z.string(), otherSeatingId: z.string() }),
  z.object({ kind: z.literal('seated-twice'), partyId: z.string(), otherSeatingId: z.string() }),
  z.object({ kind: z.literal('was-removed'), partyId: z.string(), status: z.string() }),
  z.object({ kind: z.literal('already-seated'), partyId: z.string(), seatingId: z.string() }),
  z.object({ kind: z.literal('was-cleared'), seatingId: z.string() }),
  z.object({ kind: z.literal('also-changed'), partyId: z.string(), field: z.string() }),
  z.object({
    kind: z.literal('called-elsewhere'),
    partyId: z.string(),
    tableIds: z.array(z.string()).readonly(),
  }),
  z.object({ kind: z.literal('held-for-other'), tableId: z.string(), holderId: z.string() }),
  /** Somebody sat down at a table that is out of service. */
  z.object({ kind: z.literal('table-out'), tableId: z.string(), seatingId: z.string() }),
  /** A table was put out of service while somebody sits there. */
  z.object({ kind: z.literal('out-while-taken'), tableId: z.string(), seatingId: z.string() }),
  z.object({ kind: z.literal('actor-inactive'), actorId: z.string() }),
]);
export type Flag = z.infer<typeof flag>;

export const verdict = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), flags: z.array(flag).readonly() }),
  z.object({ kind: z.literal('refused'), reason: rejection }),
]);
export type Verdict = z.infer<typeof verdict>;
