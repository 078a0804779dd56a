// For the floor: in how many minutes each table is likely to be ready, read from the scenarios of one estimate.
import type { Engine } from './engine.ts';
import type { RoomEstimate } from './estimate-room.ts';
import { quantileOf, sortFew } from './quantile-of.ts';
import type { Room } from './room.ts';

export interface TableFrees {
  readonly id: string;
  /** Minutes from now. */
  readonly p20: number;
  readonly p50: number;
  readonly p80: number;
  /** Narrow enough to be said of one table: the check is dropped, it is being cleared, or it is long past typical. */
  readonly isPrecise: boolean;
}

const preciseWidth = 14;

export function readyTimes(estimate: RoomEstimate, table: number): Float64Array {
  const { scenarios, tableReady } = estimate;
  return tableReady.slice(table * scenarios, (table + 1) * scenarios);
}

/** Those that are taken or being cleared; a free table or one out of service is in no hurry. */
export function tablesThatFree(engine: Engine, room: Room, estimate: RoomEstimate): readonly TableFrees[] {
  return room.tables.flatMap(({ id, now }, index) => {
    if (now.kind === 'free' || now.kind === 'out' || !engine.floor.indexOf.has(id)) return [];
    const times = sortFew(readyTimes(estimate, index));
    const [p20, p50, p80] = [quantileOf(times, 0.2), quantileOf(times, 0.5), quantileOf(times, 0.8)];
    return [{ id, p20, p50, p80, isPrecise: p80 - p20 <= preciseWidth }];
  });
}
