// Every estimator in the shadow of one evening: each is asked when the house asks, none changes what happens.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { createBaselines } from '../estimators/baselines.ts';
import { type EngineEstimators, engineName } from '../estimators/engine-estimators.ts';
import type { Range } from '../estimators/estimator.ts';
import { createLedger, type Ledger, type LedgerEvent } from '../estimators/ledger.ts';
import { type Moment, momentOf } from '../estimators/moment.ts';
import type { RangeEstimator } from '../estimators/with-range.ts';
import type { LiveQuote, ScoredQuote } from './job.ts';

interface Asked {
  readonly moment: Moment;
  readonly ranges: Record<string, Range>;
  readonly again: { readonly at: number; readonly range: Range }[];
}

export interface Scores {
  readonly quotes: readonly ScoredQuote[];
  readonly live: readonly LiveQuote[];
}

export interface Shadow {
  readonly furnish: (house: HouseLine) => void;
  /** Lives through one night; a night below 0 is history and is not scored. */
  readonly live: (night: number, lines: readonly HouseLine[]) => Scores;
}

interface State {
  readonly ledger: Ledger;
  readonly baselines: readonly RangeEstimator[];
  readonly engines: EngineEstimators;
  readonly asked: Map<string, Asked>;
  day: number;
  isScored: boolean;
  quotes: Omit<ScoredQuote, 'night'>[];
  live: LiveQuote[];
}

export function createShadow(engines: EngineEstimators): Shadow {
  const state: State = {
    ...{ ledger: createLedger(), baselines: createBaselines(), engines, asked: new Map() },
    ...{ day: 0, isScored: false, quotes: [], live: [] },
  };
  return {
    furnish: (house) => readLine(state, house),
    live: (night, lines) => {
      state.isScored = night >= 0;
      state.quotes = [];
      state.live = [];
      for (const line of lines) readLine(state, line);
      return { quotes: state.quotes.map((quote) => ({ night, ...quote })), live: state.live };
    },
  };
}

function readLine(state: State, line: HouseLine): void {
  const answer = state.engines.read(line);
  const event = state.ledger.read(line);
  if (event !== null) follow(state, event, answer);
}

function follow(state: State, event: LedgerEvent, answer: Range | null): void {
  switch (event.kind) {
    case 'night':
      state.day = (new Date(event.date).getUTCDay() + 6) % 7;
      return;
    case 'asked': {
      const moment = momentOf(state.ledger, { who: event.who, at: event.at, day: state.day });
      const ranges: Record<string, Range> = answer === null ? {} : { [engineName]: answer };
      if (state.isScored) Object.assign(ranges, state.engines.others(event.who.party));
      for (const baseline of state.baselines) ranges[baseline.name] = baseline.quote(moment);
      state.asked.set(event.who.party, { moment, ranges, again: [] });
      return;
    }
    case 'asked-again': {
      if (answer !== null) state.asked.get(event.who.party)?.again.push({ at: event.at, range: answer });
      return;
    }
    case 'turned':
      for (const baseline of state.baselines) baseline.learnTurn(event.size, event.minutes);
      return;
    case 'ended':
      state.asked.clear();
      for (const baseline of state.baselines) baseline.nightEnds();
      return;
    case 'seated':
    case 'left':
      settle(state, event);
      return;
  }
}

function settle(state: State, event: Extract<LedgerEvent, { kind: 'seated' | 'left' }>): void {
  const asked = state.asked.get(event.who.party);
  if (asked === undefined) return;
  const { moment, ranges, again } = asked;
  const { at, size, ahead } = moment;
  const isSeated = event.kind === 'seated';
  const leftAfter = event.kind === 'left' ? event.after : null;
  const wait = event.kind === 'seated' ? event.wait : null;
  state.quotes.push({ at, size, ahead, wait, leftAfter, ranges });
  if (!isSeated) return;
  for (const baseline of state.baselines) {
    const quoted = ranges[baseline.name];
    if (quoted !== undefined) baseline.learn({ moment, at: event.at, wait: event.wait }, quoted);
  }
  const promised = ranges[engineName];
  if (promised === undefined) return;
  for (const { at: askedAt, range } of again) {
    const since = askedAt - at;
    const countdown = Math.max(0, promised.p50 - since);
    state.live.push({ since, remaining: event.at - askedAt, countdown, range });
  }
}
