// Everything a house has taught, as plain data: it is stored as it is and read back through its schema.
import { z } from 'zod';
import { score, tauBefore } from './calibration.ts';
import { fitTurnLaw } from './fit-turn-law.ts';
import { gapStats, noGaps } from './gap-law.ts';
import { noPatienceKnown, patience } from './patience.ts';
import { noMean } from './running-mean.ts';
import { ruleRecord, usualRule } from './seating-rule.ts';
import { type TypicalTurn, usualTurn } from './turn-law.ts';

const pastTurn = z.object({ size: z.number(), daypart: z.int(), minutes: z.number() });

const pastNight = z.object({
  isWeekend: z.boolean(),
  isWhole: z.boolean(),
  turns: z.array(pastTurn).readonly(),
});

const turnLaw = z.object({
  bySize: z.array(z.number()).readonly(),
  byDaypart: z.array(z.number()).readonly(),
  weekend: z.number(),
  residual: z.object({ sigma: z.number(), at: z.array(z.number()).readonly() }),
  tau: z.number(),
  nightOffsets: z.array(z.number().nullable()).readonly(),
});

/** A mean that draws towards its prior and forgets slowly. */
const running = z.object({ weight: z.number(), sum: z.number() });

export const learned = z.object({
  version: z.literal(1),
  typical: z.object({ two: z.number(), four: z.number() }),
  nights: z.array(pastNight).readonly(),
  law: turnLaw,
  bussing: gapStats,
  check: gapStats,
  patience,
  lag: running,
  lateness: running,
  noShows: running,
  /** By size, from one on: how often such a party, fit for one table, was given several. */
  joined: z.array(running).readonly(),
  rule: ruleRecord,
  scores: z.array(score).readonly(),
  tau: z.number(),
});
export type Learned = Readonly<z.infer<typeof learned>>;

export const nothingLearned = (typical: TypicalTurn = usualTurn): Learned => ({
  version: 1,
  typical,
  nights: [],
  law: fitTurnLaw([], typical),
  bussing: noGaps,
  check: noGaps,
  patience: noPatienceKnown,
  lag: noMean,
  lateness: noMean,
  noShows: noMean,
  joined: Array.from({ length: 6 }, () => noMean),
  rule: usualRule,
  scores: [],
  tau: tauBefore,
});
