// Gathers what tonight's turns say of its pace, finished ones and those still sitting.
import type { Engine } from './engine.ts';
import { mealMinutes } from './kitchen-clock.ts';
import { type Pace, paceTonight, weightOfTurn } from './pace.ts';
import type { Room, Tonight } from './room.ts';
import { daypartOf, expectedTurn, isPlausibleTurn, isWeekend } from './turn-law.ts';

export function paceOf(engine: Engine, tonight: Tonight, room: Room): Pace {
  const expected = (size: number, seatedAt: number): number =>
    expectedTurn(engine.law, {
      size,
      daypart: daypartOf(seatedAt, tonight),
      weekend: isWeekend(tonight.weekday),
    });
  const finished = tonight.turns.flatMap((turn) => {
    const minutes = mealMinutes(tonight.paceTold, turn.seatedAt, turn.readyAt);
    if (!isPlausibleTurn(minutes)) return [];
    const residual = Math.log(minutes) - expected(turn.size, turn.seatedAt);
    return [{ residual, weight: weightOfTurn(turn, room.at) }];
  });
  const running = room.tables.flatMap(({ id, now }) => {
    if (now.kind !== 'occupied' || now.lead !== id) return [];
    const sofar = mealMinutes(tonight.paceTold, now.since, room.at) + engine.leastBussing;
    return [Math.log(Math.max(1, sofar)) - expected(now.size, now.since)];
  });
  return paceTonight(engine.law, { finished, running });
}
