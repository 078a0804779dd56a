// The quote: the rest of the night played in sixteen fixed scenarios, and what the house's own errors correct. Same
// engine, night and room, same answer. Altering the room and asking again shows which promises that would break.
import { spreadOf } from './calibration.ts';
import type { Engine } from './engine.ts';
import type { Pace } from './pace.ts';
import { playRules, playScenarios, type Question } from './play-scenarios.ts';
import { quantileOf, sortFew } from './quantile-of.ts';
import type { Room, WaitingParty } from './room.ts';
import type { SeatingRule } from './seating-rule.ts';

export interface Quantiles {
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
  readonly p90: number;
}

export interface PartyEstimate {
  readonly id: string;
  readonly size: number;
  /** What the scenarios say alone. */
  readonly raw: Quantiles;
  /** Minutes from now, corrected. */
  readonly quote: Quantiles;
  /** By scenario: minutes from now, and the first table taken, -1 when it had left by then. */
  readonly waits: Float64Array;
  readonly tables: Int32Array;
}

export interface RoomEstimate {
  readonly at: number;
  readonly scenarios: number;
  readonly pace: Pace;
  /** In the order of the list; null for a party no table or join could ever take. */
  readonly parties: readonly (PartyEstimate | null)[];
  /** When each table first comes back: scenario by scenario within a table, in the house's order. */
  readonly tableReady: Float64Array;
}

const widest = 480;
/** Minutes. */
const justCome = 0.5;

/** The corrected quote of raw quantiles, in order and never below zero. */
function corrected(engine: Engine, size: number, raw: Quantiles): Quantiles {
  const corrections = engine.calibration.at({ size, ...raw });
  const spread = spreadOf({ size, ...raw });
  const at = (correction: number): number => Math.min(widest, Math.max(0, raw.p50 + spread * correction));
  const p50 = at(corrections.p50);
  const p80 = Math.max(p50, at(corrections.p80));
  return { p20: Math.min(p50, at(corrections.p20)), p50, p80, p90: Math.max(p80, at(corrections.p90)) };
}

const hasJustCome = (room: Room, { joinedAt }: WaitingParty): boolean => room.at - joinedAt < justCome;

/** Whoever has just come walks straight to an open table; whoever waits is fetched first. */
function rawQuantiles(waits: Float64Array, lag: number, walks: boolean): Quantiles {
  const sorted = sortFew(waits.map((wait) => (walks && wait === 0 ? 0 : wait + lag)));
  const at = (probability: number): number => quantileOf(sorted, probability);
  return { p20: at(0.2), p50: at(0.5), p80: at(0.8), p90: at(0.9) };
}

export function estimateRoom(engine: Engine, question: Question): RoomEstimate {
  const scenarios = question.scenarios ?? engine.scenarios;
  const { room } = question;
  const played = playScenarios(engine, question, scenarios);
  const parties = room.waiting.map((party, index) => {
    const guest = played.guestOf[index] ?? -1;
    if (guest < 0) return null;
    const waits = played.waits.subarray(guest * scenarios, (guest + 1) * scenarios);
    const tables = played.tables.subarray(guest * scenarios, (guest + 1) * scenarios);
    const raw = rawQuantiles(waits, engine.lag, hasJustCome(room, party));
    return { id: party.id, size: party.size, raw, quote: corrected(engine, party.size, raw), waits, tables };
  });
  return { at: room.at, scenarios, pace: played.pace, parties, tableReady: played.tableReady };
}

/** One party's answer, for the price of the part of the night until it has one. */
export function estimateParty(engine: Engine, question: Question, party: string): PartyEstimate | null {
  const waiting = question.room.waiting;
  const index = waiting.findIndex((one) => one.id === party);
  if (index === -1) return null;
  return estimateRoom(engine, { ...question, only: party }).parties[index] ?? null;
}

/** The middle of what one party is told under each rule, uncorrected; null where it is told nothing. */
export function typicalWaits(
  engine: Engine,
  question: Question,
  rules: readonly SeatingRule[],
): readonly number[] | null {
  const party = question.room.waiting.find(({ id }) => id === question.only);
  if (party === undefined) return null;
  const waits = playRules(engine, question, rules);
  const walks = hasJustCome(question.room, party);
  return waits?.map((those) => rawQuantiles(those, engine.lag, walks).p50) ?? null;
}
