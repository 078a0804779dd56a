// A settlement says that a person has dealt with a refused, void or flagged op; its id is that op's id.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { opId } from '#shared/log/op.ts';

const settlementSchema = z.object({
  id: opId,
  /** Done another way, or left as it is. */
  how: z.enum(['redone', 'kept']),
  settledBy: z.string(),
  settledAt: z.int(),
  removed: z.boolean(),
});
export type Settlement = z.infer<typeof settlementSchema>;

export const settlement = defineEntity<Settlement>({
  kind: 'settlement',
  table: 'settlement',
  schema: settlementSchema,
  sets: [],
  isOpen: () => false,
  ends: null,
  guestOf: () => null,
});
