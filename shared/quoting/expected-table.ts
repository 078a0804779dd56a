// Which tables a party is likely to get, read from the scenarios of one estimate: what is said of its wait is about these.
import type { Engine } from './engine.ts';
import type { PartyEstimate, RoomEstimate } from './estimate-room.ts';
import { readyTimes } from './table-frees.ts';

/** A class of tables by number, or tables put together. */
export type Expected = number | 'together';

export function expectedTables({ floor }: Engine, { size, tables }: PartyEstimate): Expected | null {
  const wins = new Map<Expected, number>();
  for (const table of tables) {
    if (table < 0) continue;
    const isAlone = (floor.seats[table] ?? 0) >= size;
    const kind = isAlone ? (floor.classOf[table] ?? 0) : 'together';
    wins.set(kind, (wins.get(kind) ?? 0) + 1);
  }
  const [best] = [...wins].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? null;
}

export function isExpected(
  { floor }: Engine,
  expected: Expected,
  ask: { size: number; table: number },
): boolean {
  if (expected !== 'together') return floor.classOf[ask.table] === expected;
  return floor.joins.some((join) => join.seats >= ask.size && join.tables.includes(ask.table));
}

const sameMoment = 1e-6;

/** By scenario: the table it sits down at the moment that one comes back, -1 where it is not so. */
export function awaitedTables(estimate: RoomEstimate, { tables, waits }: PartyEstimate): Int32Array {
  return tables.map((table, s) => {
    const ready = table < 0 ? undefined : readyTimes(estimate, table)[s];
    return ready !== undefined && Math.abs(ready - (waits[s] ?? 0)) < sameMoment ? table : -1;
  });
}
