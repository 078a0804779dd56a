// The cloud beside the stand. When it ends by itself the stand goes on without it, and it is begun again.
import { setTimeout as delay } from 'node:timers/promises';
import type { Program } from './program.ts';

export interface KeptCloud {
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

interface Keeping {
  readonly first: Program;
  readonly begin: () => Promise<Program>;
  readonly tell: (line: string) => void;
}

/** Whoever ends everything ends the cloud too, and says so to this program no later. */
const againAfterMs = 2_000;

export function keepCloud({ first, begin, tell }: Keeping): KeptCloud {
  let cloud = first;
  let isOver = false;
  const keep = async (): Promise<void> => {
    for (;;) {
      await cloud.ended;
      await delay(againAfterMs, undefined, { ref: false });
      if (isOver) return;
      tell('The cloud ended by itself; the stand goes on without it. Starting it again …');
      cloud = await begin();
      tell('The cloud is back.');
    }
  };
  keep().catch(() => tell('The cloud does not start; the stand goes on without it.'));
  return {
    output: () => cloud.output(),
    stop: async () => {
      isOver = true;
      await cloud.stop();
    },
  };
}
