/** The restaurant's profile as it is typed, and what of it has really changed. */

import { defaultSettings, type SettingsDetails, settingsDetails } from '#shared/settings/settings.ts';
import { isTimeZone } from '#shared/settings/time-zone.ts';

export type ProfileDraft = {
  readonly restaurantName: string;
  readonly timeZone: string;
  readonly dayEnd: string;
  readonly locale: string;
  readonly currency: string;
  readonly country: string;
  readonly idleLock: string;
  readonly quoted: string;
};

export type ProfileChange =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly details: Partial<SettingsDetails> }
  | { readonly kind: 'wrong'; readonly fields: ReadonlySet<keyof ProfileDraft> };

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function profileDraftOf(settings: SettingsDetails | null): ProfileDraft {
  const known = settings ?? defaultSettings;
  return {
    restaurantName: known.restaurantName,
    timeZone: known.timeZone,
    dayEnd: `${twoDigits(Math.floor(known.dayEndMinute / 60))}:${twoDigits(known.dayEndMinute % 60)}`,
    locale: known.locale,
    currency: known.currency,
    country: known.country,
    idleLock: String(known.idleLockMinutes),
    quoted: String(known.defaultQuotedMinutes),
  };
}

function minuteOf(text: string): number {
  const match = /^(\d{1,2}):(\d{2})$/.exec(text.trim());
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}

const wholeOf = (text: string): number => (/^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN);

function parsedFields(draft: ProfileDraft): Record<keyof ProfileDraft, Partial<SettingsDetails>> {
  return {
    restaurantName: { restaurantName: draft.restaurantName.normalize('NFC').trim() },
    timeZone: { timeZone: isTimeZone(draft.timeZone) ? draft.timeZone.trim() : '' },
    dayEnd: { dayEndMinute: minuteOf(draft.dayEnd) },
    locale: { locale: draft.locale.trim() },
    currency: { currency: draft.currency.trim().toUpperCase() },
    country: { country: draft.country.trim().toUpperCase() },
    idleLock: { idleLockMinutes: wholeOf(draft.idleLock) },
    quoted: { defaultQuotedMinutes: wholeOf(draft.quoted) },
  };
}

const partial = settingsDetails.partial();

const fieldNames = [
  'restaurantName',
  'timeZone',
  'dayEnd',
  'locale',
  'currency',
  'country',
  'idleLock',
  'quoted',
] as const;

export function profileChange(draft: ProfileDraft, settings: SettingsDetails | null): ProfileChange {
  const before = profileDraftOf(settings);
  const changed = fieldNames.filter((field) => draft[field] !== before[field]);
  if (changed.length === 0) return { kind: 'same' };
  const parsed = parsedFields(draft);
  const wrong = changed.filter((field) => !partial.safeParse(parsed[field]).success);
  if (wrong.length > 0) return { kind: 'wrong', fields: new Set(wrong) };
  return { kind: 'changed', details: Object.assign({}, ...changed.map((field) => parsed[field])) };
}
