// A mean that starts at a prior, moves with what is seen, and slowly forgets.

export interface RunningMean {
  readonly weight: number;
  readonly sum: number;
}

export interface MeanPrior {
  readonly value: number;
  readonly worth: number;
}

export const noMean: RunningMean = { weight: 0, sum: 0 };

const keptPerValue = 0.9975;

export const moreOf = (mean: RunningMean, value: number): RunningMean => ({
  weight: mean.weight * keptPerValue + 1,
  sum: mean.sum * keptPerValue + value,
});

export const meanOf = (mean: RunningMean, prior: MeanPrior): number =>
  (mean.sum + prior.value * prior.worth) / (mean.weight + prior.worth);

export const lagPrior: MeanPrior = { value: 2, worth: 20 };
export const latenessPrior: MeanPrior = { value: 3, worth: 20 };
export const noShowPrior: MeanPrior = { value: 0.08, worth: 30 };
/** How often a party of a size that a single table takes is given several. */
export const joinedPrior: MeanPrior = { value: 0, worth: 20 };
