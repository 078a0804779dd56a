// Lives through one job and gives back what was scored.
import { createEngineEstimators } from '../estimators/engine-estimators.ts';
import type { Job, JobResult, LiveQuote, ScoredQuote } from './job.ts';
import { configOf, houseLineOf, nightsOf } from './job-lines.ts';
import { createShadow } from './shadow.ts';

export function runJob(job: Job): JobResult {
  const startedAt = performance.now();
  const config = configOf(job);
  const engines = createEngineEstimators({ host: config.host, priorFactor: job.priorFactor });
  const shadow = createShadow(engines);
  const quotes: ScoredQuote[] = [];
  const live: LiveQuote[] = [];
  shadow.furnish(houseLineOf(config));
  for (const { index, truth, lines } of nightsOf(job)) {
    engines.learnTruth(truth);
    const scored = shadow.live(index - config.history, lines);
    if (index < config.history) continue;
    quotes.push(...scored.quotes);
    live.push(...scored.live);
  }
  return { job, quotes, live, tookMs: performance.now() - startedAt };
}
