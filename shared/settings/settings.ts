// One row of settings a restaurant; its id is the same word everywhere, since the log already belongs to one restaurant.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

/** What a manager sets. Hours, dayparts, "tonight" and phone parsing follow from these. */
export const settingsDetails = z.object({
  restaurantName: storedText(100).min(1),
  /** IANA, as in Europe/Madrid. */
  timeZone: storedText(64).min(1),
  /** The business day ends at this local minute: 03:00. */
  dayEndMinute: z.int().min(0).max(1439),
  locale: storedText(16),
  currency: z.string().regex(/^[A-Z]{3}$/),
  country: z.string().regex(/^[A-Z]{2}$/),
  idleLockMinutes: z.int().min(1).max(240),
  defaultQuotedMinutes: z.int().min(0).max(600),
});
export type SettingsDetails = z.infer<typeof settingsDetails>;

const settingsSchema = settingsDetails.extend({ id: z.literal('settings'), removed: z.boolean() });
export type Settings = z.infer<typeof settingsSchema>;

export const settings = defineEntity<Settings>({
  kind: 'settings',
  table: 'settings',
  schema: settingsSchema,
  sets: [],
  isOpen: () => true,
  ends: null,
  guestOf: () => null,
});

export const defaultSettings: SettingsDetails = {
  restaurantName: 'Our restaurant',
  timeZone: 'UTC',
  dayEndMinute: 3 * 60,
  locale: 'en',
  currency: 'USD',
  country: 'US',
  idleLockMinutes: 5,
  defaultQuotedMinutes: 20,
};
