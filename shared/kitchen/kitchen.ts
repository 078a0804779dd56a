// What the door knows of the kitchen: how far it is behind. One row a restaurant, like the settings.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';

const kitchenSchema = z.object({
  id: z.literal('kitchen'),
  pacePercent: z.int().min(0).max(100),
  /** It holds until somebody says otherwise, or the business day ends. */
  paceAt: z.int(),
  removed: z.boolean(),
});
export type Kitchen = z.infer<typeof kitchenSchema>;

export const kitchen = defineEntity<Kitchen>({
  kind: 'kitchen',
  table: 'kitchen',
  schema: kitchenSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});
