// A house and what it has taught, ready to quote: laws worked out once, buffers allocated once.
import { Calibration } from './calibration.ts';
import { type Floor, floorOf } from './floor.ts';
import { ForwardRun } from './forward-run.ts';
import { bussingPrior, checkPrior, type GapLaw, gapLaw, gapQuantile } from './gap-law.ts';
import type { House } from './house.ts';
import type { Learned } from './learned.ts';
import { hazardsOf } from './patience.ts';
import { joinedPrior, lagPrior, latenessPrior, meanOf, noMean, noShowPrior } from './running-mean.ts';
import { chosenRule, type SeatingRule } from './seating-rule.ts';
import { scenariosOf } from './strata.ts';
import type { TurnLaw } from './turn-law.ts';

export interface Engine {
  readonly floor: Floor;
  readonly learned: Learned;
  readonly law: TurnLaw;
  readonly bussing: GapLaw;
  readonly check: GapLaw;
  /** A table just vacated is never ready sooner than this. */
  readonly leastBussing: number;
  readonly hazards: readonly number[];
  readonly lag: number;
  readonly lateness: number;
  readonly noShow: number;
  /** Whether this house puts parties of a size that fits one table at several. */
  readonly takesJoins: (size: number) => boolean;
  readonly rule: SeatingRule;
  readonly calibration: Calibration;
  readonly scenarios: number;
  /** Grows with the list. */
  readonly runFor: (parties: number) => ForwardRun;
}

const joinsAreUsual = 0.04;

export function engineOf(house: House, learned: Learned): Engine {
  const floor = floorOf(house);
  let run = new ForwardRun(floor, 64);
  const bussing = gapLaw(learned.bussing, bussingPrior);
  return {
    floor,
    learned,
    law: learned.law,
    bussing,
    check: gapLaw(learned.check, checkPrior),
    leastBussing: gapQuantile(bussing, 0.25),
    hazards: hazardsOf(learned.patience),
    lag: meanOf(learned.lag, lagPrior),
    lateness: meanOf(learned.lateness, latenessPrior),
    noShow: meanOf(learned.noShows, noShowPrior),
    takesJoins: (size) => meanOf(learned.joined[size - 1] ?? noMean, joinedPrior) > joinsAreUsual,
    rule: chosenRule(learned.rule),
    calibration: new Calibration(learned.scores, learned.tau),
    scenarios: scenariosOf(floor.ids.length),
    runFor: (parties) => {
      if (parties > run.capacity) run = new ForwardRun(floor, parties * 2);
      return run;
    },
  };
}

/** The same engine after one more outcome: only the calibration is new. */
export const recalibrated = (engine: Engine, scores: Learned['scores'], tau: number): Engine => ({
  ...engine,
  calibration: new Calibration(scores, tau),
});
