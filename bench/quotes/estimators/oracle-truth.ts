// What only the simulator knows, in the form the engine learns it: the law of meals with this night's pace in it, and the
// host's rule. The oracle plays the same forward run with it, so that what is left of its error no learning takes away.
import { type ResidualLaw, residualLaw } from '#shared/quoting/residual-law.ts';
import type { SeatingRule } from '#shared/quoting/seating-rule.ts';
import { sizesKnown, type TurnLaw } from '#shared/quoting/turn-law.ts';
import { lingering, mealNoise, usualMeal } from '../evening/meal.ts';
import { type NightTruth, sectionSpread } from '../evening/night-truth.ts';
import type { HostRule } from '../house/config.ts';
import { mean } from '../score/mean.ts';
import { createStream } from '../stream.ts';

/** The dayparts of the law are quarters of the evening; the truth's hours end elsewhere. */
const quarters = [0, 75, 150, 225] as const;
const quarterMinutes = 75;
const meanBussing = 4.6;
/** Nights enough for the engine to trust that nights do not differ: tonight's pace stands in the law. */
const nightsAlike = 6;
const noSpread = 0.001;

export interface Truth {
  readonly law: TurnLaw;
  readonly rule: SeatingRule;
}

export const truthFor = (truth: NightTruth, host: HostRule): Truth => ({
  law: trueLaw(truth),
  rule: trueRule(host, truth),
});

/** What one meal strays by, in log minutes, without the night's own pace. */
function trueResidual(): ResidualLaw {
  const stream = createStream('oracle', 'noise');
  const strays = Float64Array.from({ length: 20_000 }, () => {
    const lingers = stream.happens(lingering.share) ? Math.log(lingering.factor) : 0;
    return stream.normal(0, mealNoise) + stream.normal(0, sectionSpread) + lingers;
  });
  const middle = mean([...strays]);
  return residualLaw(Math.sqrt(mean(Array.from(strays, (value) => (value - middle) ** 2))), strays);
}

const residual = trueResidual();

function trueLaw(truth: NightTruth): TurnLaw {
  const { isWeekend } = truth.weekday;
  const meal = (size: number, at: number): number => usualMeal(size, at, isWeekend) * truth.pace;
  return {
    bySize: Array.from({ length: sizesKnown }, (_, index) => Math.log(meal(index + 1, 0) + meanBussing)),
    byDaypart: quarters.map((from) => Math.log(mean(minutesOf(from).map((at) => meal(2, at) / meal(2, 0))))),
    weekend: 0,
    residual,
    tau: noSpread,
    nightOffsets: Array.from({ length: nightsAlike }, () => null),
  };
}

const minutesOf = (from: number): readonly number[] =>
  Array.from({ length: quarterMinutes }, (_, minute) => from + minute);

function trueRule(host: HostRule, { upsizesAfter }: NightTruth): SeatingRule {
  switch (host.kind) {
    case 'patient':
      return { kind: 'after', minutes: upsizesAfter };
    case 'strict':
      return { kind: 'two-idle' };
    case 'first-fit':
      return { kind: 'after', minutes: 0 };
  }
}
