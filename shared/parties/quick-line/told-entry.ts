/** An entry in one line, so that a table of lines can be read: size, name, phone, then what else was understood, and last the note. */
import type { QuickEntry } from './quick-entry.ts';

const two = (value: number): string => String(value).padStart(2, '0');

function expectedWords(expectedAt: QuickEntry['expectedAt']): string {
  if (expectedAt === null) return '';
  if (expectedAt.kind === 'in-minutes') return `in ${expectedAt.minutes} min`;
  return `at ${two(Math.floor(expectedAt.minuteOfDay / 60))}:${two(expectedAt.minuteOfDay % 60)}`;
}

export function toldEntry(entry: QuickEntry): string {
  const { size, name, phone, seatingPreference, tags, isVip, serviceType, expectedAt, note } = entry;
  const parts = [
    size === null ? 'no size' : String(size),
    name === '' ? 'no name' : name,
    phone?.kind === 'odd' ? `odd ${phone.text}` : (phone?.e164 ?? ''),
    seatingPreference === null ? '' : `sits ${seatingPreference}`,
    ...tags.map(({ kind }) => kind),
    isVip ? 'VIP' : '',
    serviceType ?? '',
    expectedAt?.isBooked === true ? 'booked' : '',
    expectedWords(expectedAt),
    note === '' ? '' : `note ${note}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

export type ReadLine = readonly [country: string, typed: string, told: string];
