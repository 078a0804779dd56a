// Every estimator in the shadow of one evening: each is asked when the house asks, none changes what happens.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { createBaselines } from '../estimators/baselines.ts';
import type { Range } from '../estimators/estimator.ts';
import { createLedger, type Ledger, type LedgerEvent } from '../estimators/ledger.ts';
import type { LineEstimator } from '../estimators/line-estimator.ts';
import { type Moment, momentOf } from '../estimators/moment.ts';
import type { RangeEstimator } from '../estimators/with-range.ts';
import type { LiveQuote, ScoredQuote } from './job.ts';

/** The engine as it ships, among the estimators. */
export const engineName = 'f';

interface Asked {
  readonly moment: Moment;
  readonly ranges: Record<string, Range>;
  readonly again: { readonly at: number; readonly range: Range }[];
}

export interface Shadow {
  readonly read: (line: HouseLine) => void;
  /** What was scored since the last call, numbered as the night given. */
  readonly takeScores: (night: number) => {
    readonly quotes: readonly ScoredQuote[];
    readonly live: readonly LiveQuote[];
  };
}

interface State {
  readonly ledger: Ledger;
  readonly baselines: readonly RangeEstimator[];
  readonly lineEstimators: readonly LineEstimator[];
  readonly asked: Map<string, Asked>;
  day: number;
  quotes: Omit<ScoredQuote, 'night'>[];
  live: LiveQuote[];
}

export function createShadow(lineEstimators: readonly LineEstimator[]): Shadow {
  const state: State = {
    ...{ ledger: createLedger(), baselines: createBaselines(), lineEstimators, asked: new Map() },
    ...{ day: 0, quotes: [], live: [] },
  };
  return {
    read: (line) => readLine(state, line),
    takeScores: (night) => {
      const taken = { quotes: state.quotes.map((quote) => ({ night, ...quote })), live: state.live };
      state.quotes = [];
      state.live = [];
      return taken;
    },
  };
}

function readLine(state: State, line: HouseLine): void {
  const answers = state.lineEstimators.map((estimator) => [estimator.name, estimator.read(line)] as const);
  const ranges = Object.fromEntries(
    answers.flatMap(([name, range]) => (range === null ? [] : [[name, range]])),
  );
  const event = state.ledger.read(line);
  if (event !== null) follow(state, event, ranges);
}

function follow(state: State, event: LedgerEvent, ranges: Record<string, Range>): void {
  switch (event.kind) {
    case 'night':
      state.day = (new Date(event.date).getUTCDay() + 6) % 7;
      return;
    case 'asked': {
      const moment = momentOf(state.ledger, { who: event.who, at: event.at, day: state.day });
      for (const baseline of state.baselines) ranges[baseline.name] = baseline.quote(moment);
      state.asked.set(event.who.party, { moment, ranges, again: [] });
      return;
    }
    case 'asked-again': {
      const range = ranges[engineName];
      if (range !== undefined) state.asked.get(event.who.party)?.again.push({ at: event.at, range });
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
