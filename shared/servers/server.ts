// What is known of a staff member as a server: when they were cut. The id is the staff member's; names are looked up.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

const serverSchema = z.object({
  id: storedText(64).min(1),
  /** Takes no more parties since then; it counts for the business day it lies in. Null: takes parties. */
  cutAt: z.int().nullable(),
  removed: z.boolean(),
});
export type Server = z.infer<typeof serverSchema>;

export const server = defineEntity<Server>({
  kind: 'server',
  table: 'server',
  schema: serverSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
