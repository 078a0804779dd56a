// Under what name and colour a tenant with branding writes to its people and receives them: its own, and not ours.
import { z } from 'zod';

export const brand = z.object({
  name: z.string(),
  /** As #rrggbb; null: the one of the product. */
  color: z.string().nullable(),
  banner: z.string(),
});
export type Brand = Readonly<z.infer<typeof brand>>;
