// Where parties may sit now: the best table for each by its kind and by what it costs others, none of them twice.
import type { Party } from '#shared/parties/party.ts';
import { promiseOf } from '#shared/parties/wait-state.ts';
import { section } from '#shared/sections/section.ts';
import { isLeftForLarger } from '#shared/suggestion/left-for-larger.ts';
import { type OfferSetting, type RankedOffer, rankOffers } from '#shared/suggestion/rank-offers.ts';
import { type FloorRows, type TableOffer, tableOffers } from '#shared/suggestion/table-offer.ts';
import { isReady } from '#shared/tables/table-state.ts';
import { type Calls, isSame } from './called-tables.ts';
import { costsBeside, type Quick, quickly } from './costs.ts';
import type { Played } from './played.ts';
import type { Advice, Cost } from './quote-board.ts';

/** So many parties, those a host decides about next, are offered the cheaper of their two best; others their best. */
const closely = 3;
const offersLookedAt = 2;
/** A broken promise weighs as much as so many wasted seats; a minute of delay as a part of one. */
const brokenWeight = 3;
const minuteWeight = 0.05;

interface Question {
  readonly played: Played;
  readonly list: readonly Party[];
  readonly floor: FloorRows;
  readonly calls: Calls;
}

/** Nobody is offered what somebody ahead is offered already, or was called to. */
export function adviseAll({ played, list, floor, calls }: Question): ReadonlyMap<string, Advice> {
  const ready = floor.tables.filter((each) => isReady(each, floor.who));
  const advised = new Map<string, Advice>();
  const promised = new Set<string>(calls.kept);
  const isLeft = (): boolean => ready.some(({ id }) => !promised.has(id));
  if (promised.size === 0 && !isLeft()) return advised;
  const quick = quickly(played);
  const late = lateParties(played, list).map((other) => ({
    party: other,
    offers: tableOffers(floor, other.id),
  }));
  for (const [at, one] of list.entries()) {
    const own = calls.own.get(one.id) ?? null;
    if (own === null && !isLeft()) continue;
    const isOpen = ({ tableIds }: TableOffer): boolean => !tableIds.some((id) => promised.has(id));
    const needy = late
      .filter(({ party: { id } }) => !advised.has(id) && !calls.own.has(id))
      .map(({ party: other, offers }) => ({ party: other, offers: offers.filter(isOpen) }));
    const left = tableOffers(floor, one.id).filter((offer) =>
      own === null ? isOpen(offer) && !isLeftForLarger(offer, one, needy) : isSame(offer.tableIds, own),
    );
    const offers = rankOffers(left, offerSetting(played, one));
    const best = withLeastCost(quick, one, offers.slice(0, at < closely ? offersLookedAt : 1));
    if (best === null) continue;
    advised.set(one.id, best);
    for (const id of best.tableIds) promised.add(id);
  }
  return advised;
}

/** Those who are here and whose promise is broken already. */
const lateParties = ({ evening: { moment } }: Played, list: readonly Party[]): readonly Party[] =>
  list.filter((one) => (promiseOf(one) ?? moment.now) < moment.now);

function offerSetting({ evening: { rows }, rotation }: Played, one: Party): OfferSetting {
  return {
    party: one,
    serverOf: (id) => (id === null ? null : (rows.one(section, id)?.serverId ?? null)),
    turnOf: (serverId) => {
      const turn = rotation.indexOf(serverId);
      return turn === -1 ? null : turn;
    },
  };
}

interface Looked {
  readonly offer: RankedOffer;
  readonly costs: readonly Cost[];
  readonly weight: number;
}

/** The best first, as they are ranked: costs only add, so one that is behind without any is not played. */
function leastCost(quick: Quick, one: Party, offers: readonly RankedOffer[]): Looked | null {
  let best: Looked | null = null;
  for (const offer of offers) {
    if (best !== null && offer.weight >= best.weight) break;
    const costs = costsBeside(quick, one, offer.tableIds);
    const weight = offer.weight + weightOf(costs);
    if (best === null || weight < best.weight) best = { offer, costs, weight };
  }
  return best;
}

function withLeastCost(quick: Quick, one: Party, offers: readonly RankedOffer[]): Advice | null {
  const { rows } = quick.played.evening;
  const best = leastCost(quick, one, offers);
  if (best === null) return null;
  const { tableIds, reason, sectionId } = best.offer;
  const serverId = sectionId === null ? null : (rows.one(section, sectionId)?.serverId ?? null);
  return { tableIds, reason, serverId, costs: best.costs };
}

const weightOf = (costs: readonly Cost[]): number =>
  costs.reduce(
    (sum, { before, after, breaks }) => sum + (after - before) * minuteWeight + (breaks ? brokenWeight : 0),
    0,
  );
