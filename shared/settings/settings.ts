// One row of settings a restaurant; its id is the same word everywhere, since the log already belongs to one restaurant.
import { z } from 'zod';
import { defineEntity } from '#shared/log/entity.ts';
import { storedText } from '#shared/text/clean-text.ts';

/** How careful the range is that a party is told: by its higher number 9 in 10, or 8 in 10, sit. */
export const quoteDisplay = z.enum(['careful', 'even', 'tight', 'safest']);
export type QuoteDisplay = z.infer<typeof quoteDisplay>;

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
  /** How late a party that is expected may be before its place slides. */
  lateGraceMinutes: z.int().min(0).max(120),
  /** How long before its hour a booking enters the list. */
  bookingLeadMinutes: z.int().min(0).max(240),
  /** How far a VIP goes ahead of the time promised to it. */
  vipHeadStartMinutes: z.int().min(0).max(240),
  /** Two parties for one server within this time are worth a warning; 0: never. */
  doubleSeatMinutes: z.int().min(0).max(60),
  quoteDisplay,
  /** How long two, and four, usually stay, where the restaurant said so; the quote starts from it. */
  typicalTwoMinutes: z.int().min(10).max(300).nullable(),
  typicalFourMinutes: z.int().min(10).max(300).nullable(),
});
export type SettingsDetails = z.infer<typeof settingsDetails>;

const settingsSchema = settingsDetails.extend({
  lateGraceMinutes: settingsDetails.shape.lateGraceMinutes.default(10),
  bookingLeadMinutes: settingsDetails.shape.bookingLeadMinutes.default(30),
  vipHeadStartMinutes: settingsDetails.shape.vipHeadStartMinutes.default(15),
  doubleSeatMinutes: settingsDetails.shape.doubleSeatMinutes.default(10),
  quoteDisplay: quoteDisplay.default('careful'),
  typicalTwoMinutes: settingsDetails.shape.typicalTwoMinutes.default(null),
  typicalFourMinutes: settingsDetails.shape.typicalFourMinutes.default(null),
  id: z.literal('settings'),
  removed: z.boolean(),
});
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
  lateGraceMinutes: 10,
  bookingLeadMinutes: 30,
  vipHeadStartMinutes: 15,
  doubleSeatMinutes: 10,
  quoteDisplay: 'careful',
  typicalTwoMinutes: null,
  typicalFourMinutes: null,
};
