// What the cloud tells a station of every station of its restaurant, those that were shut out too: what one did stays
// in the log under its name.
import { z } from 'zod';

export const stationName = z.object({
  id: z.string().min(1),
  /** Null: the cloud itself, where an owner's pages write. */
  name: z.string().nullable(),
  /** Tells two of one name apart. */
  letter: z.string(),
});
export type StationName = z.infer<typeof stationName>;
