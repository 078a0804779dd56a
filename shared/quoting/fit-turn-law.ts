// Fits the turn law to past nights by backfitting: six passes over size, part of the night, weekend and night, each
// group shrunk towards its prior so that one odd table moves nothing.
import { residualLaw } from './residual-law.ts';
import { ShrunkMeans } from './shrunk-means.ts';
import { dayparts, type PastNight, sizesKnown, type TurnLaw, type TypicalTurn } from './turn-law.ts';

const passes = 6;
const halfLifeNights = 25;
const worth = { common: 6, size: 10, daypart: 30, weekend: 30, sigma: 40, tau: 4 } as const;
const before = { sigma: 0.3, tau: 0.1 } as const;

interface Observation {
  readonly y: number;
  readonly size: number;
  readonly daypart: number;
  readonly weekend: number;
  readonly night: number;
  readonly weight: number;
}

interface Effects {
  readonly prior: readonly number[];
  readonly common: ShrunkMeans;
  readonly size: ShrunkMeans;
  readonly daypart: ShrunkMeans;
  readonly weekend: ShrunkMeans;
  readonly night: ShrunkMeans;
}

type Effect = Exclude<keyof Effects, 'prior'>;

const priorOf = (typical: TypicalTurn): readonly number[] => {
  const perGuest = (typical.four - typical.two) / 2;
  return Array.from({ length: sizesKnown }, (_, index) =>
    Math.log(Math.max(15, typical.two + perGuest * (index - 1))),
  );
};

const observe = (nights: readonly PastNight[]): readonly Observation[] =>
  nights.flatMap((night, index) =>
    night.turns.map((turn) => ({
      y: Math.log(turn.minutes),
      size: Math.min(turn.size, sizesKnown) - 1,
      daypart: turn.daypart,
      weekend: night.isWeekend ? 1 : 0,
      night: index,
      weight: 0.5 ** ((nights.length - 1 - index) / halfLifeNights),
    })),
  );

const groupOf = (seen: Observation, effect: Effect): number => (effect === 'common' ? 0 : seen[effect]);

const residualOf = (effects: Effects, seen: Observation): number =>
  seen.y -
  (effects.prior[seen.size] ?? 0) -
  effects.common.of(0) -
  effects.size.of(seen.size) -
  effects.daypart.of(seen.daypart) -
  (seen.weekend === 1 ? effects.weekend.of(1) : 0) -
  effects.night.of(seen.night);

interface Pass {
  readonly effect: Effect;
  readonly worth: number;
}

function refit(effects: Effects, seen: readonly Observation[], pass: Pass): void {
  const means = effects[pass.effect];
  means.clear();
  for (const one of seen) {
    if (pass.effect === 'weekend' && one.weekend === 0) continue;
    const group = groupOf(one, pass.effect);
    means.add(group, residualOf(effects, one) + means.of(group), pass.effect === 'night' ? 1 : one.weight);
  }
  means.settle(pass.worth);
}

const spread = (effects: Effects, seen: readonly Observation[]): number => {
  let squares = worth.sigma * before.sigma ** 2;
  let weights: number = worth.sigma;
  for (const one of seen) {
    squares += one.weight * residualOf(effects, one) ** 2;
    weights += one.weight;
  }
  return Math.sqrt(squares / weights);
};

/** Night means scatter by tau and by chance: chance is taken out again. */
function nightSpread(
  effects: Effects,
  nights: readonly PastNight[],
  shrink: (turns: number) => number,
): number {
  let squares = worth.tau * before.tau ** 2;
  let weights: number = worth.tau;
  nights.forEach((night, index) => {
    const turns = night.turns.length;
    if (turns < 5 || !night.isWhole) return;
    const weight = 0.5 ** ((nights.length - 1 - index) / halfLifeNights);
    const kept = shrink(turns);
    squares += weight * (effects.night.of(index) ** 2 / kept);
    weights += weight;
  });
  return Math.sqrt(squares / weights);
}

export function fitTurnLaw(nights: readonly PastNight[], typical: TypicalTurn): TurnLaw {
  const seen = observe(nights);
  const effects: Effects = {
    prior: priorOf(typical),
    common: new ShrunkMeans(1),
    size: new ShrunkMeans(sizesKnown),
    daypart: new ShrunkMeans(dayparts),
    weekend: new ShrunkMeans(2),
    night: new ShrunkMeans(nights.length),
  };
  let sigma: number = before.sigma;
  let tau: number = before.tau;
  for (let pass = 0; pass < passes; pass += 1) {
    const nightWorth = (sigma / tau) ** 2;
    refit(effects, seen, { effect: 'common', worth: worth.common });
    refit(effects, seen, { effect: 'size', worth: worth.size });
    refit(effects, seen, { effect: 'daypart', worth: worth.daypart });
    refit(effects, seen, { effect: 'weekend', worth: worth.weekend });
    refit(effects, seen, { effect: 'night', worth: nightWorth });
    sigma = spread(effects, seen);
    tau = Math.max(
      0.03,
      nightSpread(effects, nights, (turns) => turns / (turns + nightWorth)),
    );
  }
  return {
    bySize: effects.prior.map((prior, index) => prior + effects.common.of(0) + effects.size.of(index)),
    byDaypart: effects.daypart.all(),
    weekend: effects.weekend.of(1),
    residual: residualLaw(
      sigma,
      Float64Array.from(seen, (one) => residualOf(effects, one)),
    ),
    tau,
    nightOffsets: nights.map((night, index) =>
      night.isWhole && night.turns.length >= 5 ? effects.night.of(index) : null,
    ),
  };
}
