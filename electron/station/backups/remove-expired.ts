// Nothing with guests in it stays longer than 30 days: hourly backups, copies made before a migration, and files
// that were set aside when another took their place.
import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { DataPaths } from '../data-paths.ts';
import { expiredBackups, isOutOfTime } from './backup-names.ts';
import { listBackups } from './list-backups.ts';

/** Runs once a new backup counts. */
export function removeExpired({ backups, database }: DataPaths): void {
  const found = listBackups(backups);
  const names = found.map(({ name }) => name);
  const old = found.filter(({ takenAt }) => isOutOfTime(takenAt, names)).map(({ name }) => name);
  for (const name of [...expiredBackups(names), ...old]) rmSync(join(backups, name), { force: true });
  for (const { path, at } of listSetAsides(database)) {
    if (isOutOfTime(at, names)) rmSync(path, { force: true });
  }
}

interface SetAside {
  readonly path: string;
  readonly at: number;
}

/** When it was set aside stands in its name: a file that is renamed keeps the time of its last write. */
const setAside = /^\.(?:corrupt|replaced|lost)-(\d+)(?:-wal|-shm)?$/;

/** Files that were the database once. */
export function listSetAsides(database: string): readonly SetAside[] {
  const own = basename(database);
  const folder = dirname(database);
  return readdirSync(folder).flatMap((name) => {
    const at = name.startsWith(own) ? setAside.exec(name.slice(own.length))?.[1] : undefined;
    return at === undefined ? [] : [{ path: join(folder, name), at: Number(at) }];
  });
}
