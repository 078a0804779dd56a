// Why what is written down afterwards cannot have been.
import { z } from 'zod';

/** Left: off the list. Cleared: up from the table. */
export const moment = z.enum(['came', 'seated', 'left', 'cleared']);
export type Moment = z.infer<typeof moment>;

const sitting = z.object({
  partyId: z.string(),
  tableIds: z.array(z.string()).readonly(),
  seatedAt: z.int(),
  clearedAt: z.int().nullable(),
});
export type PastSitting = z.infer<typeof sitting>;

export const impossible = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-yet'), moment }),
  z.object({ kind: z.literal('another-day'), moment }),
  z.object({ kind: z.literal('before-joined'), moment }),
  z.object({ kind: z.literal('before-seated'), moment }),
  /** Somebody else had it then. */
  z.object({ kind: z.literal('table-taken'), by: sitting }),
  z.object({ kind: z.literal('sat-elsewhere'), by: sitting }),
]);
export type Impossible = z.infer<typeof impossible>;
