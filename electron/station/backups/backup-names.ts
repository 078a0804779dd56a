// A backup's name is the moment it was taken and what it was wanted for; which backups are kept follows from their names
// alone.

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})Z(-by-hand|-before-restore)?\.db$/;

/**
 * What it was wanted for: the hour; a person, who finds it again for as long as any copy may stay; or the way back from
 * another backup that takes its place, which stays as long.
 */
export type BackupWish = 'hourly' | 'by-hand' | 'before-restore';

const endings: Readonly<Record<BackupWish, string>> = {
  hourly: '',
  'by-hand': '-by-hand',
  'before-restore': '-before-restore',
};

export function backupName(takenAt: number, wish: BackupWish): string {
  const moment = new Date(takenAt).toISOString().slice(0, 19).replaceAll(':', '-');
  return `${moment}Z${endings[wish]}.db`;
}

/** Null for anything that is not a finished backup of ours. */
function wishOf(name: string): BackupWish | null {
  const parts = pattern.exec(name);
  if (parts === null) return null;
  switch (parts[7]) {
    case endings['by-hand']:
      return 'by-hand';
    case endings['before-restore']:
      return 'before-restore';
    default:
      return 'hourly';
  }
}

const isWanted = (name: string): boolean => {
  const wish = wishOf(name);
  return wish !== null && wish !== 'hourly';
};

/** `daily`: one of the hour that has outlived its day. */
export type BackupKind = BackupWish | 'daily' | 'before-migration';

/** `newestAt`: when the newest of all was taken; a day is counted back from there. */
export function backupKindOf(name: string, newestAt: number): BackupKind {
  const [wish, takenAt] = [wishOf(name), takenAtOf(name)];
  if (wish === null || takenAt === null) return 'before-migration';
  return wish === 'hourly' && newestAt - takenAt >= hoursKept * hourMs ? 'daily' : wish;
}

/** The copy of a file as it was before a step of the schema. */
export const beforeMigrationName = (version: number): string =>
  `before-migration-${String(version).padStart(4, '0')}.db`;

/** Null for anything that is not a finished backup of ours. */
export function takenAtOf(name: string): number | null {
  const parts = pattern.exec(name);
  if (parts === null) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map(Number);
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour, minute, second);
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const hoursKept = 24;
const daysKept = 30;

/**
 * Of those made by the hour the newest of each of the last 24 hours and 30 days that have one stay; all that somebody
 * wanted stay; and nothing older than 30 days.
 */
export function expiredBackups(names: readonly string[]): readonly string[] {
  const dated = names
    .flatMap((name) => {
      const takenAt = takenAtOf(name);
      return takenAt === null ? [] : [{ name, takenAt }];
    })
    .sort((left, right) => right.takenAt - left.takenAt);
  const hourly = dated.filter(({ name }) => !isWanted(name));
  const kept = new Set([
    ...newestOfEach(hourly, hourMs, hoursKept),
    ...newestOfEach(hourly, dayMs, daysKept),
  ]);
  return dated
    .filter(({ name, takenAt }) => (!kept.has(name) && !isWanted(name)) || isOutOfTime(takenAt, names))
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
