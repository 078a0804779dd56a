// The folder of the embedded database: made when missing and held by one program at a time, because PGlite itself
// would let two copies open it and lose what one of them writes.
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CannotStart } from '../cannot-start.ts';

/** What it is in, apart: nothing else may ever open it in this process (`locked-folder-fs.ts`). */
export const LOCK_FOLDER = 'cloud.lock.d';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// Each folder is tried once: Node's own recursive mkdir never ends where a name may be looked up and never made (/proc).
function makeFolders(folder: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder));
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

export interface HeldFolder {
  readonly path: string;
  release(): void;
}

// The lock is SQLite's own file lock: the operating system drops it when the program dies, however it dies. Its journal
// is in memory, so that a death leaves none on the disk.
function lock(file: string, folder: string): DatabaseSync {
  const held = new DatabaseSync(file, { timeout: 0 });
  try {
    held.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return held;
  } catch (error) {
    held.close();
    if (!reasonOf(error).includes('locked')) throw error;
    throw new CannotStart(`Another copy of the Hoststand cloud is already running on ${folder}.`);
  }
}

export function holdFolder(folder: string): HeldFolder {
  const path = resolve(folder);
  try {
    makeFolders(join(path, LOCK_FOLDER));
    const held = lock(join(path, LOCK_FOLDER, 'lock'), path);
    return { path, release: () => held.close() };
  } catch (error) {
    if (error instanceof CannotStart) throw error;
    throw new CannotStart(`The data folder ${path} cannot be written: ${reasonOf(error)}.`);
  }
}
