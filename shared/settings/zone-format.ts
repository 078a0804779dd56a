// The formatters of a zone. Making one takes longer than asking it many times, and a screen asks in every second.
import { knownZone } from './time-zone.ts';

/** A zone nobody knows counts as UTC. */
export function formatOfZone(
  locale: string,
  options: Intl.DateTimeFormatOptions,
): (timeZone: string) => Intl.DateTimeFormat {
  const made = new Map<string, Intl.DateTimeFormat>();
  return (timeZone) => {
    const found = made.get(timeZone);
    if (found !== undefined) return found;
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: knownZone(timeZone) });
    made.set(timeZone, format);
    return format;
  };
}
