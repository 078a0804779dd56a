import { expect, test } from 'vitest';
import { englishLinesOfHosts, type LineOfHost, spanishLinesOfHosts } from './quick-lines-of-hosts.ts';
import { readQuickLine } from './read-quick-line.ts';

const friday1905 = 19 * 60 + 5;

const digits = (phone: string): string => phone.replace(/\D/gu, '');

test.each([...englishLinesOfHosts, ...spanishLinesOfHosts])('a host types: $typed', (line: LineOfHost) => {
  const entry = readQuickLine(line.typed, { country: line.country, minuteOfDay: friday1905 });
  const phone = entry.phone?.kind === 'odd' ? entry.phone.text : (entry.phone?.e164 ?? '');
  expect({ ...entry, phone: null, expectedAt: null }).toEqual({
    size: line.size ?? null,
    name: line.name ?? '',
    phone: null,
    seatingPreference: line.seatingPreference ?? null,
    tags: (line.tags ?? []).map((kind) => ({ kind, words: expect.any(String) })),
    isVip: line.isVip ?? false,
    serviceType: line.serviceType ?? null,
    expectedAt: null,
    note: line.note ?? '',
    excess: 0,
  });
  expect(digits(phone)).toMatch(new RegExp(`${digits(line.phone ?? '')}$`, 'u'));
  expect(phone === '').toBe(line.phone === undefined);
  if (line.expectedAt === undefined) expect(entry.expectedAt).toBeNull();
  else expect(entry.expectedAt).toMatchObject(line.expectedAt);
});
