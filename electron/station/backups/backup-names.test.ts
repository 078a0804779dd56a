// What a backup is called and which ones stay.
import { expect, test } from 'vitest';
import { backupKindOf, backupName as backupNameOf, expiredBackups, takenAtOf } from './backup-names.ts';

const start = Date.UTC(2026, 10, 20, 18, 30);
const hourMs = 3_600_000;
const backupName = (at: number): string => backupNameOf(at, 'hourly');

test('a name gives its moment back', () => {
  expect(backupName(start)).toBe('2026-11-20T18-30-00Z.db');
  expect(takenAtOf(backupName(start))).toBe(start);
  expect(takenAtOf('2026-11-20T18-30-00Z.db.tmp')).toBeNull();
});

test('forty days of hourly backups leave 24 hours and one for each of 30 days', () => {
  const names = Array.from({ length: 40 * 24 }, (_, index) => backupName(start - index * hourMs));
  const expired = new Set(expiredBackups(names));
  const kept = names.filter((name) => !expired.has(name));
  expect(kept.slice(0, 24)).toEqual(names.slice(0, 24));
  const days = new Set(kept.map((name) => name.slice(0, 10)));
  expect(days.size).toBe(30);
  expect(kept).toHaveLength(24 + 28);
});

test('the backups of a station that rested for a winter go with the first new ones', () => {
  const autumn = [40, 41, 42].map((days) => backupName(start - days * 24 * hourMs));
  const spring = [0, 1, 2].map((hours) => backupName(start - hours * hourMs));
  expect(expiredBackups([...spring, ...autumn])).toEqual(autumn);
});

test('one backup under a clock ten years ahead makes no other one old', () => {
  const good = [0, 1, 2].map((hours) => backupName(start - hours * hourMs));
  expect(expiredBackups([backupName(start + 3650 * 24 * hourMs), ...good])).toEqual([]);
});

test('a file that is no backup is never named for removal', () => {
  expect(expiredBackups(['before-migration-0002.db', 'notes.txt'])).toEqual([]);
});

test('what a person made stays for 30 days, whatever else is made in the same hour', () => {
  const byHand = [1, 2, 3].map((minutes) => backupNameOf(start + minutes * 60_000, 'by-hand'));
  expect(byHand.map(takenAtOf)).toEqual([1, 2, 3].map((minutes) => start + minutes * 60_000));
  const month = Array.from({ length: 29 * 24 }, (_, index) => backupName(start + (index + 1) * hourMs));
  const expired = expiredBackups([...byHand, backupName(start), ...month]);
  expect(byHand.filter((name) => expired.includes(name))).toEqual([]);
  const later = Array.from({ length: 3 }, (_, index) => backupName(start + (31 * 24 + index) * hourMs));
  expect(expiredBackups([...byHand, ...later])).toEqual(byHand.toReversed());
});

test('what a backup was made for can be told from its name', () => {
  const kindOf = (name: string) => backupKindOf(name, start);
  expect(kindOf(backupName(start - 23 * hourMs))).toBe('hourly');
  expect(kindOf(backupName(start - 24 * hourMs))).toBe('daily');
  expect(kindOf(backupNameOf(start - 90 * 24 * hourMs, 'by-hand'))).toBe('by-hand');
  expect(kindOf(backupNameOf(start, 'before-restore'))).toBe('before-restore');
  expect(kindOf('before-migration-0002.db')).toBe('before-migration');
});

test('the way back from a restore stays like one a person made', () => {
  const wayBack = backupNameOf(start - 90_000, 'before-restore');
  expect(expiredBackups([backupName(start), backupName(start - 60_000), wayBack])).toEqual([
    backupName(start - 60_000),
  ]);
});
