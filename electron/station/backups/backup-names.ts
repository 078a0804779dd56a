// A backup's name is the moment it was taken, and which backups are kept follows from their names alone.

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})Z\.db$/;

export const backupName = (takenAt: number): string =>
  `${new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '-')}Z.db`;

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

/** The newest of each of the last 24 hours and 30 days that have one stay, and nothing older than 30 days. */
export function expiredBackups(names: readonly string[]): readonly string[] {
  const dated = names
    .flatMap((name) => {
      const takenAt = takenAtOf(name);
      return takenAt === null ? [] : [{ name, takenAt }];
    })
    .sort((left, right) => right.takenAt - left.takenAt);
  const kept = new Set([...newestOfEach(dated, hourMs, hoursKept), ...newestOfEach(dated, dayMs, daysKept)]);
  return dated
    .filter(({ name, takenAt }) => !kept.has(name) || isOutOfTime(takenAt, names))
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
