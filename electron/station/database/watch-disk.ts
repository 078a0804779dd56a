// Looks at the free space every half minute and remembers when the disk refused a write, so that screens can say
// so before work is lost, and that writing goes on by itself once there is room.
import { type DiskSpace, readDiskSpace } from './disk-space.ts';
import { StorageError } from './storage-error.ts';

export interface DiskWatch {
  readonly space: () => DiskSpace;
  readonly isWritable: () => boolean;
  /** Somebody's write was refused: until one goes through, the disk shows as full, whatever its size says. */
  readonly refused: () => void;
}

export interface WatchOptions {
  readonly folder: string;
  /** Writes something small; throws a StorageError when the disk still refuses. */
  readonly tryWriting: () => void;
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

const intervalMs = 30_000;

export async function watchDisk(options: WatchOptions): Promise<DiskWatch> {
  const { folder, signal, onBug } = options;
  let found = await readDiskSpace(folder);
  let isRefused = false;
  const look = async (): Promise<void> => {
    found = await readDiskSpace(folder).catch(() => found);
    if (isRefused && !signal.aborted) isRefused = !isAccepted(options);
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => onBug(new Error('the disk could not be looked at', { cause: error })));
  }, intervalMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    space: () => (isRefused ? { ...found, state: 'read-only' } : found),
    // A refusal does not close the door: the next gesture is the best try there is.
    isWritable: () => found.state !== 'read-only',
    refused: () => {
      isRefused = true;
    },
  };
}

function isAccepted({ tryWriting }: WatchOptions): boolean {
  try {
    tryWriting();
    return true;
  } catch (error) {
    if (error instanceof StorageError) return false;
    throw error;
  }
}
