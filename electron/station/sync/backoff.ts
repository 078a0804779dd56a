// How long to wait: longer after each failure, up to half a minute, and never in step with other stations.

const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

/** `failures` counts from 1; between half and all of the doubled wait. */
export function backoffMs(failures: number, random: () => number): number {
  const full = Math.min(longestWaitMs, firstWaitMs * 2 ** Math.min(failures - 1, 10));
  return Math.round(full * (0.5 + random() / 2));
}

const pullEveryMs = 15_000;

/** Every 15 s ± 20 %, so that stations that started together do not stay together. */
export const nextPullMs = (random: () => number): number => Math.round(pullEveryMs * (0.8 + random() * 0.4));
