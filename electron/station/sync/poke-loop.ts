// Keeps an ear on the cloud's pokes and takes it up again when the connection ends. A poke may be lost at any time, so
// each connection that opens again counts as one; an attempt that fails tells nothing and wakes nobody.
import { backoffMs } from './backoff.ts';
import type { PokePort } from './cloud-port.ts';
import type { Timers } from './timers.ts';

export interface PokeOptions {
  readonly poke: PokePort;
  readonly timers: Timers;
  readonly random: () => number;
  /** Null: something may have been missed. */
  readonly onPoke: (head: number | null) => void;
}

/** Answers how to stop. */
export function startPokes({ poke, timers, random, onPoke }: PokeOptions): () => void {
  const stopped = new AbortController();
  let failures = 0;
  let cancel = (): void => {};
  const opened = (): void => {
    if (failures > 0) onPoke(null);
    failures = 0;
  };
  const heard = (head: number): void => {
    failures = 0;
    onPoke(head);
  };
  const again = (): void => {
    if (stopped.signal.aborted) return;
    failures += 1;
    cancel = timers.after(backoffMs(failures, random), listen);
  };
  const listen = (): void => {
    poke.listen({ opened, heard }, stopped.signal).then(again, again);
  };
  listen();
  return () => {
    cancel();
    stopped.abort();
  };
}
