import { expect, it } from 'vitest';
import type { Job } from './job.ts';
import { jobsOf } from './jobs.ts';
import { runJob } from './run-job.ts';

const job: Job = {
  ...{ seed: 'run', config: 'cold', firstDay: 4, nights: 1, live: true, priorFactor: 1 },
};
const everyone = ['a', 'a2', 'b', 'b2', 'c', 'c2', 'd', 'e', 'e0', 'f', 'g', 'oracle'];

it('asks every estimator for every party that was put on the list, and the same twice', () => {
  const first = runJob(job);
  const second = runJob(job);
  expect(first.quotes.length).toBeGreaterThan(30);
  expect(first.live.length).toBeGreaterThan(30);
  for (const { ranges } of first.quotes) expect(Object.keys(ranges).toSorted()).toEqual(everyone);
  expect([second.quotes, second.live]).toEqual([first.quotes, first.live]);
});

it('judges on seeds that are not those for tuning', () => {
  const seedsOf = (seeds: 'held-out' | 'development') =>
    jobsOf({ seeds, all: true, only: null }).map(({ seed }) => seed);
  const judged = new Set(seedsOf('held-out'));
  expect(seedsOf('development').filter((seed) => judged.has(seed))).toEqual([]);
});
