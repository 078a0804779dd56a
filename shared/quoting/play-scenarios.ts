// Plays the rest of the night once for each scenario and keeps who got which table when.
import type { Engine } from './engine.ts';
import { couldSeat } from './floor.ts';
import { never, nobody, somebodyElse } from './forward-floor.ts';
import type { ForwardRun } from './forward-run.ts';
import { slownessNow } from './kitchen-clock.ts';
import { normalQuantile } from './normal.ts';
import type { Pace } from './pace.ts';
import { patienceLeft } from './patience.ts';
import { residualQuantile } from './residual-law.ts';
import type { Room, Tonight } from './room.ts';
import type { SeatingRule } from './seating-rule.ts';
import { dimensionOf, paceDimension, patienceOffset, stratum } from './strata.ts';
import { planTable, readyIn, type TablePlan } from './table-times.ts';
import { paceOf } from './tonight-pace.ts';
import { daypartOf, expectedTurn, isWeekend } from './turn-law.ts';

export interface Question {
  readonly tonight: Tonight;
  readonly room: Room;
  /** Stop once this party has its answer. */
  readonly only?: string;
  readonly rule?: SeatingRule;
  readonly scenarios?: number;
}

export interface Played {
  readonly pace: Pace;
  /** Where each waiting party stands in `waits`; -1 for one no table takes. */
  readonly guestOf: Int32Array;
  readonly waits: Float64Array;
  readonly tables: Int32Array;
  readonly tableReady: Float64Array;
}

const bookingHorizon = 100;
const bookingGrace = 30;
const latenessSpread = 8;

/** Somebody who wants a table: a booking not here yet, or a party of the list. */
interface Wanting {
  readonly id: string;
  readonly size: number;
  readonly joinedAt: number;
  readonly arrivesAt: number;
  readonly isBooking: boolean;
}

interface Guest extends Wanting {
  readonly dimension: number;
  readonly expected: number;
  readonly takesJoins: boolean;
}

function guestsOf(engine: Engine, { tonight, room }: Question): readonly Guest[] {
  const weekend = isWeekend(tonight.weekday);
  const guest = ({ id, size, joinedAt, arrivesAt, isBooking }: Wanting): Guest => ({
    ...{ id, size, joinedAt, arrivesAt, isBooking },
    dimension: dimensionOf(id),
    // The part of the night is added when it sits down.
    expected: expectedTurn(engine.law, { size, daypart: -1, weekend }),
    takesJoins: engine.takesJoins(size),
  });
  const held = new Set(room.tables.map((table) => table.heldFor));
  const bookings = room.bookings
    .filter(({ id, at }) => (at > room.at - bookingGrace && at < room.at + bookingHorizon) || held.has(id))
    .filter(({ size }) => couldSeat(engine.floor, size))
    .toSorted((a, b) => a.at - b.at)
    .map(({ id, size, at }) => {
      const due = Math.max(0.5, at - room.at);
      return guest({ id, size, joinedAt: due, arrivesAt: due, isBooking: true });
    });
  const waiting = room.waiting
    .filter(({ size }) => couldSeat(engine.floor, size))
    .map(({ id, size, joinedAt, arrivesAt }) => {
      const comes = arrivesAt === null ? 0 : Math.max(0.01, arrivesAt - room.at);
      return guest({ id, size, joinedAt: joinedAt - room.at, arrivesAt: comes, isBooking: false });
    });
  return [...bookings, ...waiting];
}

interface Setting {
  readonly engine: Engine;
  readonly scenarios: number;
  readonly guests: readonly Guest[];
  /** Of each guest, by id. */
  readonly placeOf: ReadonlyMap<string, number>;
  readonly plans: readonly TablePlan[];
  readonly pace: Pace;
  readonly run: ForwardRun;
  readonly holders: Int32Array;
  /** When the host would guess each table comes back. */
  readonly thought: Float64Array;
  readonly tableReady: Float64Array;
}

function drawTables({ engine, scenarios, plans, tableReady }: Setting, s: number, pace: number): void {
  for (const [table, plan] of plans.entries()) {
    const probability = stratum(plan.dimension, s, scenarios);
    tableReady[table * scenarios + s] = readyIn(engine, plan, { pace, probability });
  }
}

/** Puts the tables back to where the scenario begins. */
function layTables({ scenarios, run, tableReady, thought, holders }: Setting, s: number): void {
  const { tables } = run;
  for (let table = 0; table < holders.length; table += 1) {
    const ready = tableReady[table * scenarios + s] ?? 0;
    const isFree = ready <= 0;
    tables.isFree[table] = isFree ? 1 : 0;
    tables.readyAt[table] = isFree ? never : ready;
  }
  tables.thoughtReadyAt.set(thought);
  tables.heldBy.set(holders);
}

function drawGuests({ engine, scenarios, guests, run }: Setting, s: number, pace: number): void {
  for (const [index, guest] of guests.entries()) {
    const own = stratum(guest.dimension, s, scenarios);
    run.thoughtTurn[index] = guest.expected + pace;
    run.turn[index] = guest.expected + pace + residualQuantile(engine.law.residual, own);
    const chance = stratum(guest.dimension + patienceOffset, s, scenarios);
    if (guest.isBooking) {
      const isMissed = chance > 1 - engine.noShow;
      const late = engine.lateness + latenessSpread * normalQuantile(own);
      run.comesAt(index, isMissed ? never : Math.max(0.5, guest.arrivesAt + late));
      run.leavesAt[index] = never;
      continue;
    }
    const waited = guest.arrivesAt > 0 ? 0 : -guest.joinedAt;
    run.leavesAt[index] = guest.arrivesAt + patienceLeft(engine.hazards, waited, chance);
  }
}

const holdersOf = (room: Room, placeOf: ReadonlyMap<string, number>): Int32Array =>
  Int32Array.from(room.tables, ({ heldFor }) =>
    heldFor === null ? nobody : (placeOf.get(heldFor) ?? somebodyElse),
  );

function settingOf(engine: Engine, question: Question, scenarios: number): Setting {
  const { room, tonight } = question;
  const guests = guestsOf(engine, question);
  const plans = room.tables.map((table) => planTable(engine, { tonight, room }, table));
  const pace = paceOf(engine, tonight, room);
  const slowness = slownessNow(tonight.paceTold);
  const run = engine.runFor(guests.length);
  run.prepare({
    rule: question.rule ?? engine.rule,
    lag: engine.lag,
    stretch: (at) => slowness * Math.exp(engine.law.byDaypart[daypartOf(room.at + at, tonight)] ?? 0),
  });
  for (const guest of guests) run.addParty(guest);
  const placeOf = new Map(guests.map(({ id }, index) => [id, index]));
  return {
    engine,
    scenarios,
    guests,
    placeOf,
    plans,
    pace,
    run,
    holders: holdersOf(room, placeOf),
    thought: Float64Array.from(plans, (plan) => readyIn(engine, plan, { pace: pace.mean, probability: 0.5 })),
    tableReady: new Float64Array(room.tables.length * scenarios),
  };
}

function draw(setting: Setting, s: number): void {
  const { pace, scenarios } = setting;
  const paceHere = pace.mean + pace.sd * normalQuantile(stratum(paceDimension, s, scenarios));
  drawTables(setting, s, paceHere);
  drawGuests(setting, s, paceHere);
  layTables(setting, s);
}

export function playScenarios(engine: Engine, question: Question, scenarios: number): Played {
  const setting = settingOf(engine, question, scenarios);
  const { guests, placeOf, pace, run } = setting;
  const waits = new Float64Array(guests.length * scenarios);
  const tables = new Int32Array(guests.length * scenarios);
  const only = guests.findIndex(({ id }) => id === question.only);
  for (let s = 0; s < scenarios; s += 1) {
    draw(setting, s);
    run.play(only === -1 ? null : only);
    for (let guest = 0; guest < guests.length; guest += 1) {
      waits[guest * scenarios + s] = run.seatedAt[guest] ?? 0;
      tables[guest * scenarios + s] = run.tableOf[guest] ?? -1;
    }
  }
  const guestOf = Int32Array.from(question.room.waiting, ({ id }) => placeOf.get(id) ?? -1);
  return { pace, guestOf, waits, tables, tableReady: setting.tableReady };
}

/** What one party would wait in the same scenarios under each rule; null for a party no table takes. */
export function playRules(
  engine: Engine,
  question: Question,
  rules: readonly SeatingRule[],
): readonly Float64Array[] | null {
  const scenarios = question.scenarios ?? engine.scenarios;
  const setting = settingOf(engine, question, scenarios);
  const { placeOf, run } = setting;
  const party = placeOf.get(question.only ?? '');
  if (party === undefined) return null;
  const waits = rules.map(() => new Float64Array(scenarios));
  for (let s = 0; s < scenarios; s += 1) {
    draw(setting, s);
    let isPlayed = false;
    for (const [index, rule] of rules.entries()) {
      if (!isPlayed || run.dependsOnRule) {
        if (isPlayed) layTables(setting, s);
        run.follow(rule);
        run.play(party);
        isPlayed = true;
      }
      waits[index]?.fill(run.seatedAt[party] ?? 0, s, s + 1);
    }
  }
  return waits;
}
