// What a run of the bench lives through. Held-out seeds judge and are never tuned on; development seeds are for that.
import type { Job } from './job.ts';

export type SeedSet = 'held-out' | 'development';

interface Part {
  readonly config: string;
  readonly houses: number;
  readonly live: boolean;
}

const parts: readonly Part[] = [
  { config: 'casual30', houses: 3, live: true },
  { config: 'bistro12', houses: 3, live: false },
  { config: 'strict30', houses: 2, live: false },
  { config: 'chaotic30', houses: 1, live: false },
  { config: 'slow', houses: 2, live: false },
  { config: 'shock', houses: 1, live: false },
  { config: 'cold', houses: 4, live: false },
];

/** Only run with `--all`: they have no bar. */
const otherParts: readonly Part[] = [
  { config: 'big60', houses: 1, live: false },
  { config: 'loose30', houses: 2, live: false },
  { config: 'told', houses: 1, live: false },
  { config: 'checked', houses: 2, live: false },
];

const newHouses = 24;
const friday = 4;
export const wrongPriors = [1, 1.3, 0.7] as const;

export interface Choice {
  readonly seeds: SeedSet;
  readonly all: boolean;
  /** Only this config; null runs all of them. */
  readonly only: string | null;
}

const seedOf = (seeds: SeedSet, house: number): string => `${seeds}/${house + 1}`;

export function jobsOf({ seeds, all, only }: Choice): readonly Job[] {
  const chosen = [...parts, ...(all || only !== null ? otherParts : [])].filter(
    ({ config }) => only === null || config === only,
  );
  const evenings = chosen.flatMap(({ config, houses, live }) =>
    Array.from(
      { length: houses },
      (_, house): Job => ({
        ...{ seed: seedOf(seeds, house), config, firstDay: 0, nights: null, live, priorFactor: 1 },
      }),
    ),
  );
  return only === null || only === 'cold' ? [...evenings, ...firstFridays(seeds)] : evenings;
}

const firstFridays = (seeds: SeedSet): readonly Job[] =>
  wrongPriors.flatMap((priorFactor) =>
    Array.from(
      { length: newHouses },
      (_, house): Job => ({
        ...{ seed: seedOf(seeds, 100 + house), config: 'cold', firstDay: friday, nights: 1 },
        ...{ live: false, priorFactor },
      }),
    ),
  );

export const isFirstFriday = ({ nights }: Job): boolean => nights === 1;

/** The job lived through a second time to show that nothing but the seed decides. */
export const jobToRepeat = (seeds: SeedSet): Job => ({
  ...{ seed: seedOf(seeds, 0), config: 'bistro12', firstDay: 0, nights: null, live: false, priorFactor: 1 },
});
