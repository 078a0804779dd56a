// What it would cost others if a party sat at a table: the evening is played again with the party already there.
import { type Party, party } from '#shared/parties/party.ts';
import { promiseOf } from '#shared/parties/wait-state.ts';
import { estimateRoom, type RoomEstimate } from '#shared/quoting/estimate-room.ts';
import type { Room } from '#shared/quoting/room.ts';
import { momentOf } from '#shared/quoting/service-night.ts';
import { seating } from '#shared/seatings/seating.ts';
import type { Played } from './played.ts';
import type { Cost } from './quote-board.ts';

/** A difference of two runs needs fewer scenarios than a quote: both see the same chances. */
const scenariosForCosts = 8;
const worthTelling = 2;

/** The evening as it is, and played in few scenarios to set others beside. */
export interface Quick {
  readonly played: Played;
  /** What everybody was told, and what the few scenarios say as it is. */
  readonly told: ReadonlyMap<string, number>;
  readonly now: ReadonlyMap<string, number>;
}

export const quickly = (played: Played): Quick => {
  const { engine, room, tonight, estimate } = played;
  const asItIs = estimateRoom(engine, { tonight, room, scenarios: scenariosForCosts });
  return { played, told: mediansOf(estimate), now: mediansOf(asItIs) };
};

type Sitter = Pick<Party, 'size'> & { readonly id: string };

/** Those who would wait longer if the party sat there: who is late already, then whose promise breaks, the worst first. */
export const costsOf = (
  played: Played,
  one: Sitter,
  options: readonly (readonly string[])[],
): readonly (readonly Cost[])[] => {
  const quick = quickly(played);
  return options.map((tableIds) => costsBeside(quick, one, tableIds));
};

export function costsBeside(
  { played, told, now }: Quick,
  one: Sitter,
  tableIds: readonly string[],
): readonly Cost[] {
  const { engine, tonight } = played;
  const question = { tonight, room: withSeated(withLeft(played, one), one, tableIds) };
  const then = mediansOf(estimateRoom(engine, { ...question, scenarios: scenariosForCosts }));
  return [...told]
    .flatMap(([partyId, minutes]): readonly Cost[] => {
      const [before, after] = [now.get(partyId), then.get(partyId)];
      if (before === undefined || after === undefined) return [];
      const longer = Math.round(after - before);
      return longer < worthTelling ? [] : [costOf(played, { partyId, before: Math.round(minutes), longer })];
    })
    .toSorted(
      (left, right) =>
        harmOf(right) - harmOf(left) || right.after - right.before - (left.after - left.before),
    );
}

const harmOf = ({ isLate, breaks }: Cost): number => (isLate ? 2 : Number(breaks));

const mediansOf = ({ parties }: RoomEstimate): ReadonlyMap<string, number> =>
  new Map(parties.flatMap((each) => (each === null ? [] : [[each.id, each.quote.p50] as const])));

interface Delay {
  readonly partyId: string;
  readonly before: number;
  readonly longer: number;
}

function costOf({ evening, room }: Played, { partyId, before, longer }: Delay): Cost {
  const after = before + longer;
  const waiting = evening.rows.one(party, partyId);
  const isKept = (minutes: number, told: number | null): boolean =>
    told === null || momentOf(evening.night, room.at + minutes) <= told;
  const told = waiting?.promisedAt ?? null;
  // Who is not here yet is not late, whatever it was told.
  const isLate = waiting !== null && !isKept(before, promiseOf(waiting));
  const breaks = !isLate && isKept(before, told) && !isKept(after, told);
  return { partyId, before, after, breaks, isLate };
}

/** Whoever moves leaves the tables it sat at, to be cleaned. */
function withLeft({ evening: { rows }, room }: Played, one: Sitter): Room {
  const sittings = rows.one(party, one.id)?.openSeatingIds ?? [];
  const left = new Set<string>(sittings.flatMap((id) => rows.one(seating, id)?.tableIds ?? []));
  if (left.size === 0) return room;
  const dirty = { kind: 'dirty', since: room.at } as const;
  return { ...room, tables: room.tables.map((each) => (left.has(each.id) ? { ...each, now: dirty } : each)) };
}

function withSeated(room: Room, one: Sitter, tableIds: readonly string[]): Room {
  const [lead = ''] = tableIds;
  return {
    ...room,
    waiting: room.waiting.filter(({ id }) => id !== one.id),
    tables: room.tables.map((each) =>
      tableIds.includes(each.id)
        ? {
            ...each,
            heldFor: null,
            now: { kind: 'occupied', lead, size: one.size, since: room.at, checkAt: null },
          }
        : { ...each, heldFor: each.heldFor === one.id ? null : each.heldFor },
    ),
  };
}
