// One simulated evening, told as the lines a house would have written down: nothing in them says what only the
// simulator knows.
import type { HouseLine } from '#shared/quoting/house-line.ts';
import { regimeFactor } from '../house/config.ts';
import { createAgenda } from './agenda.ts';
import type { NightPlan } from './night-plan.ts';
import { openRoom } from './room.ts';
import { comeAsBooked, comeIn, mindTheRoom, type Shift } from './shift.ts';

const closesAt = 300;
/** How often the host looks over the room when nothing happens. */
const looksEvery = 1;

export interface Telling {
  /** Asks again for every waiting party each so many minutes; null asks only once. */
  readonly asksAgainEvery: number | null;
}

export function playEvening(plan: NightPlan, telling: Telling): readonly HouseLine[] {
  const { config } = plan.night;
  const { weekday, upsizesAfter, shockAt } = plan.truth;
  const lines: HouseLine[] = [{ type: 'night', date: weekday.date, opens: 0, closes: closesAt }];
  const agenda = createAgenda();
  const shift: Shift = {
    room: openRoom(config.floor),
    agenda,
    truth: plan.truth,
    habits: { rule: config.host, upsizesAfter },
    overlooks: config.overlooks,
    tell: (line) => lines.push(rounded(line)),
    attention: plan.streams('attention'),
    quotes: plan.streams('host quotes'),
    asksAgainEvery: telling.asksAgainEvery,
  };
  for (const { bookedAt, guest } of plan.bookings)
    shift.tell({ type: 'booking', at: bookedAt, size: guest.size, booking: guest.id });
  for (const booking of plan.bookings) comeAsBooked(shift, booking);
  for (const walkIn of plan.walkIns) agenda.put(walkIn.at, () => comeIn(shift, walkIn));
  for (let at = looksEvery; at <= closesAt; at += looksEvery) agenda.put(at, () => mindTheRoom(shift, at));
  const { toldAfter } = config.regime;
  if (shockAt !== null && toldAfter !== undefined)
    agenda.put(shockAt + toldAfter, (at) =>
      shift.tell({ type: 'pace', at, percent: Math.round(100 * (regimeFactor - 1)) }),
    );
  const endedAt = agenda.runAll();
  shift.tell({ type: 'end', at: Math.max(closesAt, endedAt) });
  return lines;
}

const hundredths = (at: number): number => Math.round(at * 100) / 100;

function rounded(line: HouseLine): HouseLine {
  if (line.type === 'join' && line.eta !== undefined && line.eta !== null)
    return { ...line, at: hundredths(line.at), eta: hundredths(line.eta) };
  return 'at' in line ? { ...line, at: hundredths(line.at) } : line;
}
