// A wait after wrong PINs is stored as it shrinks, so that pulling the plug repeats a few seconds of it, never all of it
// and never none.
import { StorageError } from '../database/storage-error.ts';
import type { PinCheck } from './pin-check.ts';

export interface KeepOptions {
  readonly onBug: (error: Error) => void;
  readonly signal: AbortSignal;
}

const everyMs = 5_000;

export function keepWaitsRegularly({ keepWaits }: PinCheck, { onBug, signal }: KeepOptions): void {
  const timer = setInterval(() => {
    try {
      keepWaits();
    } catch (error) {
      // A full disk is told elsewhere; what was stored before stands.
      if (!(error instanceof StorageError)) onBug(new Error('a wait could not be stored', { cause: error }));
    }
  }, everyMs);
  timer.unref();
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
