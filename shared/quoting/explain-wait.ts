// Why a quote is what it is, read from the scenarios it came from: facts, most telling first; words are made elsewhere.
import type { Engine } from './engine.ts';
import type { PartyEstimate, RoomEstimate } from './estimate-room.ts';
import { homeClass } from './floor.ts';
import { quantileOf } from './quantile-of.ts';
import type { Room, Tonight } from './room.ts';
import type { SeatingRule } from './seating-rule.ts';
import { readyTimes, tablesThatFree } from './table-frees.ts';

/** Times are minutes of the night. */
export type Reason =
  /** Parties before it that take a table it could take. */
  | { readonly kind: 'ahead'; readonly parties: readonly { readonly id: string; readonly size: number }[] }
  /** The so-manieth table of that many seats comes back between. */
  | {
      readonly kind: 'supply';
      readonly ordinal: number;
      readonly seats: number;
      readonly from: number;
      readonly to: number;
    }
  /** The table it gets in at least half of the scenarios, when its own time is narrow enough to be said. */
  | { readonly kind: 'table'; readonly table: string; readonly from: number; readonly to: number }
  /** Turns run so much slower tonight (quicker, below zero) than the house's usual. */
  | { readonly kind: 'pace'; readonly percent: number }
  | { readonly kind: 'pace-told'; readonly percent: number }
  /** Bigger tables are kept back, of so many seats, by this rule. */
  | { readonly kind: 'rule'; readonly seats: number; readonly rule: SeatingRule };

export interface Explained {
  readonly room: Room;
  readonly tonight: Tonight;
  readonly estimate: RoomEstimate;
}

const tellingPace = 1.5;
const namedShare = 0.5;

const couldTake = (engine: Engine, size: number, table: number): boolean =>
  (engine.floor.seats[table] ?? 0) >= size ||
  engine.floor.joins.some((join) => join.seats >= size && join.tables.includes(table));

function partiesAhead(
  engine: Engine,
  estimate: RoomEstimate,
  party: PartyEstimate,
): readonly PartyEstimate[] {
  const place = estimate.parties.indexOf(party);
  return estimate.parties.slice(0, place).flatMap((other) => {
    if (other === null) return [];
    let competes = 0;
    other.tables.forEach((table, s) => {
      const first = (other.waits[s] ?? 0) <= (party.waits[s] ?? 0);
      if (table >= 0 && first && couldTake(engine, party.size, table)) competes += 1;
    });
    return competes * 2 >= estimate.scenarios ? [other] : [];
  });
}

function supply(
  engine: Engine,
  estimate: RoomEstimate,
  ask: { size: number; ordinal: number },
): readonly Reason[] {
  const home = homeClass(engine.floor, ask.size);
  const seats = engine.floor.classSeats[home];
  const tables = engine.floor.classTables[home] ?? [];
  if (seats === undefined || ask.ordinal > tables.length) return [];
  const times = tables.map((table) => readyTimes(estimate, table));
  const nth = Float64Array.from({ length: estimate.scenarios }, (_, s) => {
    const sorted = times.map((ready) => ready[s] ?? 0).sort((a, b) => a - b);
    return sorted[ask.ordinal - 1] ?? 0;
  }).sort();
  const to = quantileOf(nth, 0.8);
  if (!Number.isFinite(to) || to <= 0) return [];
  const from = estimate.at + quantileOf(nth, 0.2);
  return [{ kind: 'supply', ordinal: ask.ordinal, seats, from, to: estimate.at + to }];
}

function namedTable(engine: Engine, { room, estimate }: Explained, party: PartyEstimate): readonly Reason[] {
  const wins = new Map<number, number>();
  for (const table of party.tables) if (table >= 0) wins.set(table, (wins.get(table) ?? 0) + 1);
  const [best] = [...wins].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < namedShare * estimate.scenarios) return [];
  const id = engine.floor.ids[best[0]];
  const frees = tablesThatFree(engine, room, estimate).find((one) => one.id === id);
  if (frees === undefined || !frees.isPrecise) return [];
  return [{ kind: 'table', table: frees.id, from: estimate.at + frees.p20, to: estimate.at + frees.p80 }];
}

function paceReasons({ tonight, estimate }: Explained): readonly Reason[] {
  const { mean, sd } = estimate.pace;
  const told = tonight.paceTold.at(-1)?.percent ?? 0;
  const percent = Math.round((Math.exp(mean) - 1) * 100);
  const seen = Math.abs(mean) > tellingPace * sd && percent !== 0;
  return [
    ...(seen ? [{ kind: 'pace', percent } as const] : []),
    ...(told === 0 ? [] : [{ kind: 'pace-told', percent: told } as const]),
  ];
}

function ruleReason(engine: Engine, room: Room, party: PartyEstimate): readonly Reason[] {
  const { floor, rule } = engine;
  const home = homeClass(floor, party.size);
  const seats = floor.classSeats[home + 1];
  const isFirstFit = rule.kind === 'after' && rule.minutes === 0;
  if (seats === undefined || isFirstFit) return [];
  const isIdle = room.tables.some(({ id, now }) => {
    return now.kind === 'free' && floor.classOf[floor.indexOf.get(id) ?? -1] === home + 1;
  });
  return isIdle ? [{ kind: 'rule', seats, rule }] : [];
}

export function explainWait(engine: Engine, about: Explained, id: string): readonly Reason[] {
  const party = about.estimate.parties.find((one) => one?.id === id);
  if (party === undefined || party === null) return [];
  const ahead = partiesAhead(engine, about.estimate, party);
  const parties = ahead.map(({ id: other, size }) => ({ id: other, size }));
  return [
    ...(ahead.length > 0 ? [{ kind: 'ahead', parties } as const] : []),
    ...namedTable(engine, about, party),
    ...supply(engine, about.estimate, { size: party.size, ordinal: ahead.length + 1 }),
    ...paceReasons(about),
    ...ruleReason(engine, about.room, party),
  ];
}
