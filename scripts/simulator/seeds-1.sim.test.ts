import { expect, test } from 'vitest';
import { trySeed } from './try-seed.ts';

// The second hundred is beside this file, so that two cores share the work.
const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

test.each(seeds)('seed %i', async (seed) => {
  expect((await trySeed(seed)).complaint?.join('\n') ?? 'every rule held').toBe('every rule held');
});
