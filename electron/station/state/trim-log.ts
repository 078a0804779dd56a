// Log rows older than the log's time come down to a skeleton, a few times a day and never while people wait for it:
// the first round runs a while after the start.
import { StorageError } from '../database/storage-error.ts';
import type { StationLog } from '../log/station-log.ts';

export interface TrimOptions {
  readonly log: StationLog;
  readonly signal: AbortSignal;
}

const everyMs = 6 * 3_600_000;

export function trimLogRegularly({ log, signal }: TrimOptions): void {
  const timer = setInterval(() => {
    try {
      log.trim();
    } catch (error) {
      // A full disk is told elsewhere; the next round tries again.
      if (!(error instanceof StorageError)) throw error;
    }
  }, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
