// When each table comes back in one scenario, from how it stands now.
import type { Engine } from './engine.ts';
import { never } from './forward-floor.ts';
import { remainingGap } from './gap-law.ts';
import { mealMinutes, slownessNow } from './kitchen-clock.ts';
import { residualCdf, residualQuantile } from './residual-law.ts';
import type { Room, RoomTable, Tonight } from './room.ts';
import { daypartOf, expectedTurn, isWeekend } from './turn-law.ts';

const longOverdue = 0.985;
/** A party that was called is at its table in about this time. */
const onItsWay = 1;

/** What is known of one table, whatever the scenario. */
export interface TablePlan {
  readonly kind: 'free' | 'out' | 'turn' | 'check' | 'bussing';
  /** Joined tables read the same stratum. */
  readonly dimension: number;
  readonly expected: number;
  /** Minutes of meal, since the check or since it was vacated. */
  readonly elapsed: number;
  readonly slowness: number;
}

const still = { dimension: 0, expected: 0, elapsed: 0, slowness: 1 } as const;

export function planTable(
  engine: Engine,
  evening: { tonight: Tonight; room: Room },
  table: RoomTable,
): TablePlan {
  const { tonight, room } = evening;
  const { now } = table;
  if (now.kind === 'free' || now.kind === 'out') return { ...still, kind: now.kind };
  const own = engine.floor.indexOf.get(table.id) ?? 0;
  if (now.kind === 'dirty') {
    return { ...still, kind: 'bussing', dimension: own, elapsed: Math.max(0, room.at - now.since) };
  }
  const dimension = engine.floor.indexOf.get(now.lead) ?? own;
  if (now.kind === 'occupied' && now.checkAt !== null) {
    return { ...still, kind: 'check', dimension, elapsed: Math.max(0, room.at - now.checkAt) };
  }
  const called = now.kind === 'called';
  return {
    kind: 'turn',
    dimension,
    expected: expectedTurn(engine.law, {
      size: now.size,
      daypart: daypartOf(now.since, tonight),
      weekend: isWeekend(tonight.weekday),
    }),
    elapsed: called ? -onItsWay : mealMinutes(tonight.paceTold, now.since, room.at),
    slowness: slownessNow(tonight.paceTold),
  };
}

/** Minutes from now, read at one place of chance; never for a table that does not come back. */
export function readyIn(engine: Engine, plan: TablePlan, at: { pace: number; probability: number }): number {
  switch (plan.kind) {
    case 'free':
      return 0;
    case 'out':
      return never;
    case 'bussing':
      return remainingGap(engine.bussing, plan.elapsed, at.probability);
    case 'check':
      return remainingGap(engine.check, plan.elapsed, at.probability);
    case 'turn':
      return remainingTurn(engine, plan, at);
  }
}

function remainingTurn(engine: Engine, plan: TablePlan, at: { pace: number; probability: number }): number {
  const { residual } = engine.law;
  const expected = plan.expected + at.pace;
  const bound = Math.max(0, plan.elapsed) + engine.leastBussing;
  const passed = residualCdf(residual, Math.log(bound) - expected);
  if (passed > longOverdue) {
    return engine.leastBussing - Math.log(1 - at.probability) * 0.2 * Math.exp(expected);
  }
  const turn = Math.exp(expected + residualQuantile(residual, passed + (1 - passed) * at.probability));
  return Math.max(engine.leastBussing, (turn - plan.elapsed) * plan.slowness);
}
