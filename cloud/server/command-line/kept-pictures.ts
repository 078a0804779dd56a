// The pictures of all tenants in the backup of a Postgres server: a file of their own beside the dump. The embedded
// database has its pictures in the folder that is packed whole.
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packFolder, unpackFolder } from './packed-folder.ts';

/** Beside which file they lie. */
export const picturesBeside = (backup: string): string => `${backup}.pictures.tar.gz`;

/** One that is only being written. */
const isUnfinished = (name: string): boolean => name.endsWith('.part');

const countIn = (folder: string): number =>
  existsSync(folder) ? readdirSync(folder).filter((name) => !isUnfinished(name)).length : 0;

/**
 * How many there are; of none there is no file. The dump comes first: a picture that is added meanwhile is one too many,
 * and none is missing.
 */
export async function packPictures(folder: string, to: string): Promise<number> {
  const count = countIn(folder);
  if (count === 0) return 0;
  const part = `${to}.part`;
  rmSync(part, { force: true });
  try {
    await packFolder({ folder, to: part, leaveOut: isUnfinished });
    renameSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
  return count;
}

/** Brings back those that are not there, and says how many: what has a key never changes, so the others are the same. */
export async function unpackPictures(from: string, into: string): Promise<number> {
  const aside = `${into}.restored`;
  rmSync(aside, { recursive: true, force: true });
  try {
    await unpackFolder({ from, into: aside });
    mkdirSync(into, { recursive: true, mode: 0o700 });
    const missing = readdirSync(aside).filter((key) => !existsSync(join(into, key)));
    for (const key of missing) renameSync(join(aside, key), join(into, key));
    return missing.length;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
