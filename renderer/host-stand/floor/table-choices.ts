/**
 * What a party can be put at, the best first: what is free and fits, then what is too small, taken or held for another,
 * and what is out of service last. All of it stays possible; tables that could be put together stand among the others.
 */
import type { Rows } from '#renderer/store/rows.ts';
import { roomsOf } from '#shared/floor/rooms.ts';
import { beginsLike, isNamed } from '#shared/tables/joined-names.ts';
import { joinsNow } from './joins-now.ts';
import { type SpotView, spotReader } from './spot-view.ts';
import { spotsOf } from './spots.ts';
import { sittingsIn } from './table-state.ts';

export type TableChoice = {
  readonly view: SpotView;
  /** Not put together yet: choosing it seats at all of them. */
  readonly isJoin: boolean;
  /** Free, and the party fills it without waste. */
  readonly fits: boolean;
  /** So many guests find no seat. */
  readonly short: number;
};

/** How well a choice would do, the best first. */
const tiers = { fits: 0, roomy: 1, dirty: 2, short: 3, taken: 4, held: 5, out: 6 } as const;
type Tier = keyof typeof tiers;

export type Wanted = {
  readonly size: number;
  readonly partyId: string;
  readonly text: string;
  /** The table it was dropped on: what can be done there comes first. */
  readonly nearId?: string | undefined;
  /** Whether somebody else would not sit in time; what fits and breaks nothing comes first. */
  readonly breaks?: (tableIds: readonly string[]) => boolean;
};

/** Every spot of the restaurant, as it is now. */
export const allSpots = (rows: Rows): readonly SpotView[] =>
  roomsOf(rows.tables).flatMap((room) =>
    spotsOf(room, rows.seatings).map(({ tables }) => spotReader(tables.map(({ id }) => id))(rows)),
  );

export function tableChoices(rows: Rows, wanted: Wanted): readonly TableChoice[] {
  const elsewhere = allSpots(rows).filter((view) => !sitsAt(view, wanted.partyId));
  const spots = elsewhere.map((view) => choiceOf(view, wanted, false));
  const joins = joinsFor(rows, wanted).map((view) => choiceOf(view, wanted, true));
  return [...spots, ...joins]
    .filter(({ view }) => beginsLike(view.tables, wanted.text))
    .sort((left, right) => rank(left, wanted) - rank(right, wanted));
}

/** Where it sits already it cannot go. */
const sitsAt = ({ state }: SpotView, partyId: string): boolean =>
  sittingsIn(state).some(({ party }) => party?.id === partyId);

/** Those of the right size, and what is asked for by its name. */
const joinsFor = (rows: Rows, { size, text }: Wanted): readonly SpotView[] =>
  joinSpots(rows).filter(
    ({ tables, seatsMin, seatsMax }) =>
      (size >= seatsMin && size <= seatsMax) || (text.includes('+') && isNamed(tables, text)),
  );

/** Tables that could be put together, as one spot each. */
export const joinSpots = (rows: Rows): readonly SpotView[] =>
  joinsNow(rows).map(({ tables }) => spotReader(tables.map(({ id }) => id))(rows));

function choiceOf(view: SpotView, { size, partyId }: Wanted, isJoin: boolean): TableChoice {
  const { state, seatsMin, seatsMax } = view;
  const isOurs = state.kind === 'held' && state.party.id === partyId;
  const isRoom = size >= seatsMin && size <= seatsMax;
  return {
    view,
    isJoin,
    fits: isOurs || (state.kind === 'free' && isRoom),
    short: Math.max(0, size - seatsMax),
  };
}

/**
 * A name typed in full wins; then where it was dropped, unless it is too small or held for another; then how well a table
 * would do; then whether it breaks a promise; then by how many seats would stay empty.
 */
function rank(choice: TableChoice, { text, size, nearId, breaks }: Wanted): number {
  const { view, isJoin } = choice;
  const isWhole = !isJoin || text.includes('+');
  if (text.trim() !== '' && isWhole && isNamed(view.tables, text)) return -1000;
  const tier = tierOf(choice);
  const isNear = nearId !== undefined && view.tables.some(({ id }) => id === nearId);
  const near = !isNear ? 0 : tier === 'short' || tier === 'held' ? -50 : -500;
  const spare = view.seatsMax - size;
  const waste = (spare < 0 ? 9 - spare : Math.min(spare, 8)) + (isJoin ? 5 : 0);
  const cost = breaks?.(view.tables.map(({ id }) => id)) === true ? 50 : 0;
  return near + tiers[tier] * 100 + cost + waste;
}

function tierOf({ view, fits, short }: TableChoice): Tier {
  const { kind } = view.state;
  if (fits) return 'fits';
  if (kind === 'out') return 'out';
  if (kind === 'held') return 'held';
  if (kind === 'seated' || kind === 'shared') return 'taken';
  if (short > 0) return 'short';
  return kind === 'dirty' ? 'dirty' : 'roomy';
}
