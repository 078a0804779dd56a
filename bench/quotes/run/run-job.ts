// Lives through one job and gives back what was scored.
import { createLineEstimators } from '../estimators/line-estimators.ts';
import type { Job, JobResult, LiveQuote, ScoredQuote } from './job.ts';
import { configOf, houseLineOf, nightsOf } from './job-lines.ts';
import { createShadow } from './shadow.ts';

export function runJob(job: Job): JobResult {
  const startedAt = performance.now();
  const config = configOf(job);
  const lineEstimators = createLineEstimators(job);
  const shadow = createShadow(lineEstimators);
  const quotes: ScoredQuote[] = [];
  const live: LiveQuote[] = [];
  shadow.read(houseLineOf(config));
  for (const { index, truth, lines } of nightsOf(job)) {
    for (const estimator of lineEstimators) estimator.learnTruth(truth);
    for (const line of lines) shadow.read(line);
    const scored = shadow.takeScores(index - config.history);
    if (index < config.history) continue;
    quotes.push(...scored.quotes);
    live.push(...scored.live);
  }
  return { job, quotes, live, tookMs: performance.now() - startedAt };
}
