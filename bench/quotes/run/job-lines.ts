// The lines of a job: the house, then every night of it.
import { must } from '#shared/must.ts';
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { planNight } from '../evening/night-plan.ts';
import type { NightTruth } from '../evening/night-truth.ts';
import { playEvening } from '../evening/play-evening.ts';
import { type Config, configs } from '../house/config.ts';
import type { Job } from './job.ts';

export interface ToldNight {
  readonly index: number;
  /** For the oracle alone. */
  readonly truth: NightTruth;
  readonly lines: readonly HouseLine[];
}

const asksAgainEvery = 5;

export const configOf = ({ config }: Pick<Job, 'config'>): Config =>
  must(
    configs.find(({ name }) => name === config),
    `a config called ${config}`,
  );

export const houseLineOf = ({ floor }: Config): HouseLine => ({
  type: 'house',
  tables: floor.tables.map(({ id, seats }) => ({ id, seats })),
  joins: floor.pairs.map(({ tables, seats }) => ({ tables: [...tables], seats })),
});

export function* nightsOf(job: Job): Generator<ToldNight> {
  const config = configOf(job);
  const nights = job.nights ?? config.history + config.scored;
  for (let index = 0; index < nights; index += 1) {
    const plan = planNight(job.seed, { config, index, firstDay: job.firstDay });
    const lines = playEvening(plan, {
      asksAgainEvery: job.live && index >= config.history ? asksAgainEvery : null,
    });
    yield { index, truth: plan.truth, lines };
  }
}

/** The same lines as a file that `npm run quotes:replay` reads. */
export const writtenNights = (job: Job): string =>
  [houseLineOf(configOf(job)), ...[...nightsOf(job)].flatMap(({ lines }) => lines)]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join('');
