/** Values as they stand in a field, and back: what cannot be read becomes a value no schema takes. */
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { cleanText } from '#shared/text/clean-text.ts';

export type TextKind = 'words' | 'zone' | 'locale' | 'code' | 'time' | 'whole' | 'whole-or-none';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

function minuteOf(text: string): number {
  const match = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : Number.NaN;
}

const wholeOf = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN);

function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

export function textOf(kind: TextKind, value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'string' || kind !== 'time') return String(value);
  return `${twoDigits(Math.floor(value / 60))}:${twoDigits(value % 60)}`;
}

export function typedValue(kind: TextKind, typed: string): string | number | null {
  const text = cleanText(typed);
  switch (kind) {
    case 'words':
      return text;
    case 'zone':
      return isTimeZone(text) ? text : null;
    case 'locale':
      return isLocale(text) ? text : null;
    case 'code':
      return text.toUpperCase();
    case 'time':
      return minuteOf(text);
    case 'whole':
      return wholeOf(text);
    case 'whole-or-none':
      return text === '' ? null : wholeOf(text);
  }
}
