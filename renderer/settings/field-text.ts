/** Values as they stand in a field, and back: what cannot be read becomes a value no schema takes. */
import { clockFace, readClock } from '#shared/settings/clock.ts';
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { cleanText } from '#shared/text/clean-text.ts';

export type TextKind = 'words' | 'zone' | 'locale' | 'code' | 'time' | 'whole' | 'whole-or-none';

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
  return clockFace(value);
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
      return readClock(text) ?? Number.NaN;
    case 'whole':
      return wholeOf(text);
    case 'whole-or-none':
      return text === '' ? null : wholeOf(text);
  }
}
