// One party with everything chance decides about it, drawn up front from a stream for each purpose.
import type { Stream, Streams } from '../stream.ts';
import { lingering, type MealDraw, mealNoise } from './meal.ts';

export interface Guest {
  readonly id: string;
  readonly size: number;
  readonly meal: MealDraw;
  /** How long each of up to two tables waits to be cleared. */
  readonly bussing: readonly [number, number];
  readonly walksToTable: number;
  readonly ignoresCall: boolean;
  /** The party balks when what it is told makes balking likelier than this. */
  readonly balks: number;
  readonly patience: Patience;
  /** Marks when the check was dropped this many minutes before leaving; null for a sitting not marked. */
  readonly checkBefore: number | null;
}

/** When a party that waits has had enough, as a function of what the host told it. */
export interface Patience {
  readonly leavesEarlyAt: number | null;
  readonly stretch: number;
  readonly extra: number;
}

export function guestDrawer(streams: Streams, checks: number): (id: string, size: number) => Guest {
  const meals = streams('meals');
  const bussing = streams('bussing');
  const calls = streams('calls');
  const balks = streams('balks');
  const patience = streams('patience');
  const marks = streams('checks');
  const drawBussing = (): number => {
    const isSlow = bussing.happens(0.1);
    return isSlow ? bussing.between(6, 14) : bussing.between(2, 6);
  };
  return (id, size) => ({
    id,
    size,
    meal: { noise: meals.logNormal(0, mealNoise), lingers: meals.happens(lingering.share) },
    bussing: [drawBussing(), drawBussing()],
    walksToTable: calls.between(0.5, 3.5),
    ignoresCall: calls.happens(0.02),
    balks: balks.uniform(),
    patience: drawPatience(patience),
    checkBefore: drawCheck(marks, checks),
  });
}

function drawPatience(stream: Stream): Patience {
  const leavesEarly = stream.happens(0.06);
  const at = stream.between(0.15, 1);
  const stretch = stream.logNormal(0.12, 0.35);
  const extra = 10 + stream.exponential(8);
  return { leavesEarlyAt: leavesEarly ? at : null, stretch, extra };
}

function drawCheck(stream: Stream, checks: number): number | null {
  const minutes = stream.between(5, 14);
  return stream.happens(checks) ? minutes : null;
}

/** Minutes from being told `told` minutes until the party leaves. */
export const patienceMinutes = ({ leavesEarlyAt, stretch, extra }: Patience, told: number): number =>
  leavesEarlyAt === null ? told * stretch + extra : told * leavesEarlyAt;
