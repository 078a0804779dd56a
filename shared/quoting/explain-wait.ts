// Why a quote is what it is, read from the scenarios it came from: facts, most telling first; words are made elsewhere.
import type { Engine } from './engine.ts';
import type { PartyEstimate, RoomEstimate } from './estimate-room.ts';
import { awaitedTables, expectedTables, isExpected } from './expected-table.ts';
import { homeClass } from './floor.ts';
import { quantileOf } from './quantile-of.ts';
import type { Room, Tonight } from './room.ts';
import type { SeatingRule } from './seating-rule.ts';
import { type RangeSetting, shownRange } from './shown-range.ts';
import { readyTimes, tablesThatFree } from './table-frees.ts';

/** Times are minutes of the night. */
export type Reason =
  /** Parties before it that take a table of the kind it is likely to get. */
  | { readonly kind: 'ahead'; readonly parties: readonly { readonly id: string; readonly size: number }[] }
  /** The so-manieth table of that many seats to come back is the one it gets. */
  | {
      readonly kind: 'supply';
      readonly ordinal: number;
      readonly seats: number;
      readonly from: number;
      readonly to: number;
    }
  /** A table of that many seats, or tables put together, at no moment that can be said. */
  | { readonly kind: 'waits-for'; readonly seats: number | null }
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
  /** How the range beside it is said. */
  readonly shown: RangeSetting;
}

const tellingPace = 1.5;
const namedShare = 0.5;

function partiesAhead(
  engine: Engine,
  { estimate }: Explained,
  party: PartyEstimate,
): readonly PartyEstimate[] {
  const expected = expectedTables(engine, party);
  const place = estimate.parties.indexOf(party);
  if (expected === null) return [];
  return estimate.parties.slice(0, place).flatMap((other) => {
    if (other === null) return [];
    let competes = 0;
    other.tables.forEach((table, s) => {
      const first = (other.waits[s] ?? 0) <= (party.waits[s] ?? 0);
      if (table >= 0 && first && isExpected(engine, expected, { size: party.size, table })) competes += 1;
    });
    return competes * 2 >= estimate.scenarios ? [other] : [];
  });
}

/** A moment is said of a table only where it agrees with the range that stands beside it. */
function agrees(about: Explained, party: PartyEstimate, window: { from: number; to: number }): boolean {
  const { low, high } = shownRange(party.quote, about.shown);
  return window.from <= high && window.to >= low;
}

/** Which of the tables of its kind that are taken now it gets, when that one comes back. */
function supply(engine: Engine, about: Explained, party: PartyEstimate): readonly Reason[] {
  const { room, estimate } = about;
  const kind = expectedTables(engine, party);
  const seats = typeof kind === 'number' ? engine.floor.classSeats[kind] : undefined;
  if (typeof kind !== 'number' || seats === undefined) return [];
  const tables = (engine.floor.classTables[kind] ?? []).filter((table) => comesBack(room, table));
  const times = new Map(tables.map((table) => [table, readyTimes(estimate, table)]));
  const places = [...awaitedTables(estimate, party)].flatMap((table, s) => {
    const own = times.get(table)?.[s];
    return own === undefined ? [] : [[...times.values()].filter((ready) => (ready[s] ?? 0) <= own).length];
  });
  if (places.length < namedShare * estimate.scenarios) return [];
  const ordinal = places.sort((a, b) => a - b)[Math.floor(places.length / 2)] ?? 1;
  const nth = Float64Array.from({ length: estimate.scenarios }, (_, s) => {
    const sorted = [...times.values()].map((ready) => ready[s] ?? 0).sort((a, b) => a - b);
    return sorted[ordinal - 1] ?? 0;
  }).sort();
  const [from, to] = [quantileOf(nth, 0.2), quantileOf(nth, 0.8)];
  if (!Number.isFinite(to) || to <= 0 || !agrees(about, party, { from, to })) return [];
  return [{ kind: 'supply', ordinal, seats, from: estimate.at + from, to: estimate.at + to }];
}

function comesBack({ tables }: Room, table: number): boolean {
  const kind = tables[table]?.now.kind;
  return kind !== undefined && kind !== 'free' && kind !== 'out';
}

function namedTable(engine: Engine, about: Explained, party: PartyEstimate): readonly Reason[] {
  const { room, estimate } = about;
  const wins = new Map<number, number>();
  for (const table of awaitedTables(estimate, party)) {
    if (table >= 0) wins.set(table, (wins.get(table) ?? 0) + 1);
  }
  const [best] = [...wins].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < namedShare * estimate.scenarios) return [];
  const id = engine.floor.ids[best[0]];
  const frees = tablesThatFree(engine, room, estimate).find((one) => one.id === id);
  if (frees === undefined || !frees.isPrecise) return [];
  const { p20: from, p80: to } = frees;
  if (!agrees(about, party, { from, to })) return [];
  return [{ kind: 'table', table: frees.id, from: estimate.at + from, to: estimate.at + to }];
}

/** What it waits for, with a moment where one can be said. */
function awaited(engine: Engine, about: Explained, party: PartyEstimate): readonly Reason[] {
  const timed = [...namedTable(engine, about, party), ...supply(engine, about, party)];
  const kind = expectedTables(engine, party);
  if (timed.length > 0 || kind === null || party.raw.p50 <= engine.lag) return timed;
  const seats = kind === 'together' ? null : (engine.floor.classSeats[kind] ?? null);
  return [{ kind: 'waits-for', seats }];
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
  const ahead = partiesAhead(engine, about, party);
  const parties = ahead.map(({ id: other, size }) => ({ id: other, size }));
  return [
    ...(ahead.length > 0 ? [{ kind: 'ahead', parties } as const] : []),
    ...awaited(engine, about, party),
    ...paceReasons(about),
    ...ruleReason(engine, about.room, party),
  ];
}
