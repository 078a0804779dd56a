// A backup's name is the moment it was taken and whether a person asked for it; which backups are kept follows from
// their names alone.

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})Z(?:-by-hand)?\.db$/;
const byHandEnding = '-by-hand.db';

/** Who wanted it: the hour, or a person, who finds it again for as long as any copy may stay. */
export type BackupWish = 'hourly' | 'by-hand';

export function backupName(takenAt: number, wish: BackupWish): string {
  const moment = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${moment}Z${wish === 'by-hand' ? byHandEnding : '.db'}`;
}

export const isByHand = (name: string): boolean => pattern.test(name) && name.endsWith(byHandEnding);

/** The copy of a file as it was before a step of the schema. */
export const beforeMigrationName = (version: number): string =>
  `before-migration-${String(version).padStart(4, '0')}.db`;

/** Null for anything that is not a finished backup of ours. */
export function takenAtOf(name: string): number | null {
  const parts = pattern.exec(name);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second] = parts.map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const hoursKept = 24;
const daysKept = 30;

/**
 * Of those made by the hour the newest of each of the last 24 hours and 30 days that have one stay; all that people made
 * stay; and nothing older than 30 days.
 */
export function expiredBackups(names: readonly string[]): readonly string[] {
  const dated = names
    .flatMap((name) => {
      const takenAt = takenAtOf(name);
      return takenAt === null ? [] : [{ name, takenAt }];
    })
    .sort((left, right) => right.takenAt - left.takenAt);
  const hourly = dated.filter(({ name }) => !isByHand(name));
  const kept = new Set([
    ...newestOfEach(hourly, hourMs, hoursKept),
    ...newestOfEach(hourly, dayMs, daysKept),
  ]);
  return dated
    .filter(({ name, takenAt }) => (!kept.has(name) && !isByHand(name)) || isOutOfTime(takenAt, names))
    .map(({ name }) => name);
}

/**
 * Guests are in these files: what is promised of their data holds for copies too. What time it is, the third newest
 * backup says: a clock that runs ahead for an hour makes nothing old, and whoever is believed has made new ones.
 */
export function isOutOfTime(at: number, names: readonly string[]): boolean {
  const times = names.flatMap((name) => takenAtOf(name) ?? []).sort((left, right) => right - left);
  const now = times[2];
  return now !== undefined && now - at > daysKept * dayMs;
}

interface Dated {
  readonly name: string;
  readonly takenAt: number;
}

function newestOfEach(dated: readonly Dated[], spanMs: number, count: number): readonly string[] {
  const spans = new Map<number, string>();
  for (const { name, takenAt } of dated) {
    const span = Math.floor(takenAt / spanMs);
    if (!spans.has(span)) spans.set(span, name);
  }
  return [...spans.values()].slice(0, count);
}
