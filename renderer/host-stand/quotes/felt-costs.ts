/**
 * What seating somebody costs others: what the station reckons, and that whoever was called was told to come to the table
 * that is taken. Whoever tells it, before or after, reads it here.
 */
import type { Seater, SeatingCosts } from '#renderer/connection/station.ts';
import { answerWithin } from '#renderer/store/answer-within.ts';
import { calledThere } from '#renderer/store/rows.ts';
import type { StandServices } from '#renderer/store/stand-context.tsx';
import type { StandState } from '#renderer/store/stand-state.ts';
import { spotReader } from '../floor/spot-view.ts';
import { isUntaken } from '../floor/table-state.ts';
import { costsIn, whoSits } from './shown-costs.ts';

export type FeltCost = SeatingCosts[number] & {
  /** It was called to one of the tables; how long it would wait then is not what is wrong. */
  readonly wasCalledHere?: true;
};

export type FeltCosts = readonly FeltCost[];

const muchLater = 5;

/** A promise breaks, or one that is broken already is exceeded by so much more that nobody does it unasked. */
export const isGrave = ({ breaks, isLate, before, after }: FeltCost): boolean =>
  breaks || (isLate && after - before >= muchLater);

type Seats = { readonly seater: Seater; readonly tableIds: readonly string[] };
type Known = Pick<StandState, 'outlooks' | 'rows'>;

export function feltCosts(
  costs: SeatingCosts,
  { seater, tableIds }: Seats,
  { rows }: Pick<Known, 'rows'>,
): FeltCosts {
  if (rows.called.size === 0) return costs;
  const called: readonly string[] = calledThere(rows, tableIds)
    .map(({ id }) => id)
    .filter((id) => !('partyId' in seater) || id !== seater.partyId);
  return [
    ...called.map(
      (partyId) =>
        ({ partyId, before: 0, after: 0, breaks: true, isLate: false, wasCalledHere: true }) as const,
    ),
    ...costs.filter(({ partyId }) => !called.includes(partyId)),
  ];
}

/** As far as the screen was told it with where they may sit; nothing is asked for it. */
export function costsTold({ seater, tableIds }: Seats, { outlooks, rows }: Known): FeltCosts | null {
  const advice = 'partyId' in seater ? outlooks?.parties.get(seater.partyId)?.advice : null;
  if (!advice || advice.tableIds.join() !== tableIds.join()) return null;
  return feltCosts(advice.costs, { seater, tableIds }, { rows });
}

/** Nobody stands before a table for longer, waiting to be told. */
const longestMs = 300;

/**
 * Asked in the turn it is called, before it is done: once they sit, others are reckoned with that. What is shown beside the
 * table or was told to the card is not asked again: the news say what was just read.
 */
export async function costsBefore(
  { station, store, view }: Pick<StandServices, 'station' | 'store' | 'view'>,
  seats: Seats,
): Promise<FeltCosts> {
  const { seater, tableIds } = seats;
  const state = store.getState();
  const shown = costsIn(view.getState().shownCosts.get(whoSits(seater)), tableIds);
  if (shown !== undefined) return feltCosts(shown, seats, state);
  const told = costsTold(seats, state);
  if (told !== null) return told;
  if (tableIds.length === 0 || !isUntaken(spotReader(tableIds)(state.rows).state)) return [];
  if (state.link.kind !== 'live') return feltCosts([], seats, state);
  const [costs = []] = await answerWithin(longestMs, station.quotes.costs(seater, [tableIds]), []);
  return feltCosts(costs, seats, state);
}
