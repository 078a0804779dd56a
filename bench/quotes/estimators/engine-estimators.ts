// The engine among the estimators: as it ships (f), with parts taken away (e0 without tonight's pace, e without the
// learned rule; neither corrects itself by its errors), and told the truth (oracle). All answer from the same lines.
import type { Engine } from '#shared/quoting/engine.ts';
import { estimateParty } from '#shared/quoting/estimate-room.ts';
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { nothingLearned } from '#shared/quoting/learned.ts';
import type { Question } from '#shared/quoting/play-scenarios.ts';
import { Replay } from '#shared/quoting/replay.ts';
import { usualTurn } from '#shared/quoting/turn-law.ts';
import type { NightTruth } from '../evening/night-truth.ts';
import { type HostRule, regimeFactor } from '../house/config.ts';
import type { Range } from './estimator.ts';
import { type Truth, truthFor } from './oracle-truth.ts';

/** The engine as it ships, among the estimators. */
export const engineName = 'f';

export interface EngineEstimators {
  /** Told before each night; only the oracle listens. */
  readonly learnTruth: (truth: NightTruth) => void;
  /** What the engine answers; null for a line that asks nothing or a party no table could ever take. */
  readonly read: (line: HouseLine) => Range | null;
  /** What the others answer to the quote line just read. */
  readonly others: (party: string) => Readonly<Record<string, Range>>;
}

interface Knowing {
  readonly host: HostRule;
  /** How wrong the first guess of a meal is. */
  readonly priorFactor: number;
}

const usualRule = { kind: 'after', minutes: 12 } as const;

export function createEngineEstimators({ host, priorFactor }: Knowing): EngineEstimators {
  const guessed = { two: usualTurn.two * priorFactor, four: usualTurn.four * priorFactor };
  const replay = new Replay(nothingLearned(guessed));
  let night: NightTruth | null = null;
  let truth: Truth | null = null;
  return {
    learnTruth: (tonight) => {
      night = tonight;
      truth = truthFor(tonight, host);
    },
    read: (line) => {
      const read = replay.read(line);
      if (!read.ok) throw new Error(`the engine refuses a line: ${JSON.stringify([line, read.reason])}`);
      if (read.value === null) return null;
      const { p20, p50, p80 } = read.value;
      return p20 === null || p50 === null || p80 === null ? null : { p20, p50, p80 };
    },
    others: (party) => {
      if (replay.lastAsked === null || truth === null || night === null) return {};
      const { engine, question } = replay.lastAsked;
      return {
        ...named('e0', uncorrected(withoutPace(engine), { ...question, rule: usualRule }, party)),
        ...named('e', uncorrected(engine, { ...question, rule: usualRule }, party)),
        ...named('oracle', uncorrected({ ...engine, ...truth }, toldTheShock(question, night), party)),
      };
    },
  };
}

/** A shock is what a host may say of the kitchen: what is left of every meal takes so much longer. */
function toldTheShock(question: Question, { shockAt }: NightTruth): Question {
  const { tonight, room } = question;
  if (shockAt === null || room.at < shockAt) return question;
  const percent = Math.round(100 * (regimeFactor - 1));
  return { ...question, tonight: { ...tonight, paceTold: [{ at: shockAt, percent }] } };
}

const named = (name: string, range: Range | null): Record<string, Range> =>
  range === null ? {} : { [name]: range };

const uncorrected = (engine: Engine, question: Question, party: string): Range | null =>
  estimateParty(engine, question, party)?.raw ?? null;

/** Nights that never differ have no pace of their own: what history says is all there is. */
const withoutPace = (engine: Engine): Engine => ({ ...engine, law: { ...engine.law, tau: 0.001 } });
