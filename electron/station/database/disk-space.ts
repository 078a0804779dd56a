// How much room is left, and what that means for a shift: below a megabyte count SQLite could not keep, the
// station stops writing before the disk stops it.
import { statfs } from 'node:fs/promises';

export type DiskState = 'ok' | 'low' | 'no-backups' | 'read-only';

export interface DiskSpace {
  readonly freeBytes: number;
  readonly state: DiskState;
}

const megabyte = 1024 * 1024;

function diskStateOf(freeBytes: number): DiskState {
  if (freeBytes < 100 * megabyte) return 'read-only';
  if (freeBytes < 500 * megabyte) return 'no-backups';
  return freeBytes < 1024 * megabyte ? 'low' : 'ok';
}

export async function readDiskSpace(folder: string): Promise<DiskSpace> {
  const { bavail, bsize } = await statfs(folder);
  const freeBytes = bavail * bsize;
  return { freeBytes, state: diskStateOf(freeBytes) };
}
