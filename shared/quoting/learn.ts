// What a house learns and when: an outcome at once, the turns of a night and its seating rule when it closes.
import { isWait, nextTau, scoreOf, teaches, withScore } from './calibration.ts';
import type { Engine } from './engine.ts';
import { type PartyEstimate, typicalWaits } from './estimate-room.ts';
import { fitTurnLaw } from './fit-turn-law.ts';
import type { House } from './house.ts';
import type { Learned } from './learned.ts';
import type { Room, Tonight } from './room.ts';
import { candidates, errorCap, judgeRules } from './seating-rule.ts';
import type { PastNight } from './turn-law.ts';

/** A party's first quote, with what it was based on. */
export interface KeptQuote {
  readonly at: number;
  readonly party: string;
  readonly tonight: Tonight;
  readonly room: Room;
  readonly estimate: PartyEstimate;
}

export interface Outcome {
  readonly quote: KeptQuote;
  readonly wait: number;
  readonly kind: 'seated' | 'left';
}

/** As much of an outcome as its score needs. */
export interface ScoredWait extends Pick<Outcome, 'wait' | 'kind'> {
  readonly quote: { readonly estimate: Pick<PartyEstimate, 'size' | 'raw' | 'quote'> };
}

const nightsKept = 90;
const rulesLookedAt = 120;
const scenariosForRules = 8;

/** A party that left before its upper number says nothing; one that left after it waited at least so long. */
export function learnOutcome(learned: Learned, { quote, wait, kind }: ScoredWait): Learned {
  const { quote: told, raw, size } = quote.estimate;
  const missed = wait > told.p80;
  const said = { size, ...raw };
  if ((kind === 'left' && !missed) || !teaches(said, wait)) return learned;
  return {
    ...learned,
    scores: withScore(learned.scores, scoreOf(said, wait)),
    tau: isWait(wait) ? nextTau(learned.tau, missed) : learned.tau,
  };
}

/** Of each candidate, summed over the night. */
function ruleErrors(engine: Engine, outcomes: readonly Outcome[]): readonly number[] {
  const rules = candidates.map(({ rule }) => rule);
  const errors = rules.map(() => 0);
  for (const { quote, wait } of outcomes) {
    const { tonight, room, party } = quote;
    const told = typicalWaits(engine, { tonight, room, only: party, scenarios: scenariosForRules }, rules);
    for (const [index, typical] of (told ?? []).entries()) {
      errors[index] = (errors[index] ?? 0) + Math.min(errorCap, Math.abs(typical - wait));
    }
  }
  return errors;
}

export interface ClosedNight {
  readonly house: House;
  readonly night: PastNight;
  readonly outcomes: readonly Outcome[];
}

export function learnNight(learned: Learned, engine: Engine, closed: ClosedNight): Learned {
  const nights = [...learned.nights, closed.night].slice(-nightsKept);
  const seated = closed.outcomes.filter(({ kind }) => kind === 'seated').slice(0, rulesLookedAt);
  return {
    ...learned,
    nights,
    law: fitTurnLaw(nights, learned.typical),
    rule: judgeRules(learned.rule, ruleErrors(engine, seated), seated.length),
  };
}
