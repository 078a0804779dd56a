// What the cloud tells a station about its restaurant beside the staff, and a station the cloud about itself. A newer
// side may say more; what is not known here is left out.
import { z } from 'zod';
import { hours } from '../restaurants/hours.ts';

export const announcement = z.object({ id: z.string(), en: z.string(), es: z.string(), expiresAt: z.int() });
export type Announcement = z.infer<typeof announcement>;

export const house = z.object({
  restaurant: z.object({
    name: z.string(),
    timeZone: z.string(),
    /** What this version cannot read it does not know. */
    hours: hours.catch([]),
    status: z.enum(['active', 'suspended', 'withdrawn']).catch('active'),
  }),
  plan: z.object({ id: z.string(), features: z.array(z.string()).readonly() }),
  /** For the staff, in the order they began. */
  announcements: z.array(announcement).readonly(),
});
export type House = z.infer<typeof house>;

const count = z.int().min(0).max(1_000_000_000);
const moment = z.int().min(0).max(8_640_000_000_000_000);

export const stationHealth = z.object({
  version: z.string().max(40),
  pending: count,
  oldestPendingAt: moment.nullable(),
  conflicts: count,
  diskFreeMb: count.nullable(),
  backupAt: moment.nullable(),
  /** Cloud clock minus the station's. */
  clockOffsetMs: z.int().min(-8_640_000_000_000_000).max(8_640_000_000_000_000).nullable(),
});
export type StationHealth = z.infer<typeof stationHealth>;
