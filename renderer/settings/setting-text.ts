/** Every setting of the restaurant that is typed: how it stands in its field, and what a typed text changes. */
import type { z } from 'zod';
import { defaultSettings, type SettingsDetails, settingsDetails } from '#shared/settings/settings.ts';
import { type TextKind, textOf, typedValue } from './field-text.ts';

export const restaurantFields = [
  'restaurantName',
  'timeZone',
  'dayEndMinute',
  'locale',
  'currency',
  'country',
  'idleLockMinutes',
] as const;

export const waitFields = [
  'typicalTwoMinutes',
  'typicalFourMinutes',
  'defaultQuotedMinutes',
  'lateGraceMinutes',
  'bookingLeadMinutes',
  'vipHeadStartMinutes',
] as const;

export const serverFields = ['doubleSeatMinutes'] as const;

export type SettingField =
  | (typeof restaurantFields)[number]
  | (typeof waitFields)[number]
  | (typeof serverFields)[number];

export const settingKinds: Readonly<Record<SettingField, TextKind>> = {
  restaurantName: 'words',
  timeZone: 'zone',
  dayEndMinute: 'time',
  locale: 'locale',
  currency: 'code',
  country: 'code',
  idleLockMinutes: 'whole',
  typicalTwoMinutes: 'whole-or-none',
  typicalFourMinutes: 'whole-or-none',
  defaultQuotedMinutes: 'whole',
  lateGraceMinutes: 'whole',
  bookingLeadMinutes: 'whole',
  vipHeadStartMinutes: 'whole',
  doubleSeatMinutes: 'whole',
};

export const settingText = (settings: SettingsDetails | null, field: SettingField): string =>
  textOf(settingKinds[field], (settings ?? defaultSettings)[field]);

const partial = settingsDetails.partial();

/** Null where the text is no value of this setting. */
export function settingChange(field: SettingField, text: string): z.infer<typeof partial> | null {
  return partial.safeParse({ [field]: typedValue(settingKinds[field], text) }).data ?? null;
}
