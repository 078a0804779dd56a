// Looks at the free space every half minute and remembers when the disk refused a write, so that screens can say
// so before work is lost, and that writing goes on by itself once there is room.
import { type DiskSpace, type DiskState, readDiskSpace } from './disk-space.ts';

export interface DiskWatch {
  readonly space: () => DiskSpace;
  readonly isWritable: () => boolean;
  readonly refresh: () => Promise<DiskState>;
}

const intervalMs = 30_000;

export async function watchDisk(folder: string, signal: AbortSignal): Promise<DiskWatch> {
  let space = await readDiskSpace(folder);
  const refresh = async (): Promise<DiskState> => {
    space = await readDiskSpace(folder).catch(() => space);
    return space.state;
  };
  const timer = setInterval(() => void refresh(), intervalMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return { space: () => space, isWritable: () => space.state !== 'read-only', refresh };
}
