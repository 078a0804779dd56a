// Where parties may sit now: the best table for each by its kind and by what it costs others, none of them twice.
import { join } from '#shared/joins/join.ts';
import type { Party } from '#shared/parties/party.ts';
import { promiseOf } from '#shared/parties/wait-state.ts';
import { section } from '#shared/sections/section.ts';
import { isLeftForLarger } from '#shared/suggestion/left-for-larger.ts';
import { type OfferSetting, type RankedOffer, rankOffers } from '#shared/suggestion/rank-offers.ts';
import { type FloorRows, type TableOffer, tableOffers } from '#shared/suggestion/table-offer.ts';
import { table } from '#shared/tables/table.ts';
import { isReady } from '#shared/tables/table-state.ts';
import { costsBeside, type Quick, quickly } from './costs.ts';
import { whoIsThere } from './house-now.ts';
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
  /** What was offered last, by party. */
  readonly before: ReadonlyMap<string, Advice>;
}

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((id) => right.includes(id));

/** Who was called keeps the table it was called for while that stays free, and nobody else is offered it. */
function calledTo(
  floor: FloorRows,
  list: readonly Party[],
  before: Question['before'],
): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, readonly string[]>();
  for (const { id, status, size } of list) {
    const own = status === 'called' ? before.get(id)?.tableIds : undefined;
    if (own === undefined) continue;
    const isOpen = tableOffers(floor, id).some(
      ({ tableIds, seatsMax }) => seatsMax >= size && isSame(tableIds, own),
    );
    if (isOpen && ![...kept.values()].flat().some((table) => own.includes(table))) kept.set(id, own);
  }
  return kept;
}

/** Nobody is offered what somebody ahead is offered already. */
export function adviseAll({ played, list, before }: Question): ReadonlyMap<string, Advice> {
  const floor = floorNow(played);
  const ready = floor.tables.filter((each) => isReady(each, floor.who));
  const advised = new Map<string, Advice>();
  const called = calledTo(floor, list, before);
  const promised = new Set<string>([...called.values()].flat());
  const isLeft = (): boolean => ready.some(({ id }) => !promised.has(id));
  if (called.size === 0 && !isLeft()) return advised;
  const quick = quickly(played);
  const late = lateParties(played, list).map((other) => ({
    party: other,
    offers: tableOffers(floor, other.id),
  }));
  for (const [at, one] of list.entries()) {
    const own = called.get(one.id);
    if (own === undefined && !isLeft()) continue;
    const isOpen = ({ tableIds }: TableOffer): boolean => !tableIds.some((id) => promised.has(id));
    const needy = late
      .filter(({ party: { id } }) => !advised.has(id))
      .map(({ party: other, offers }) => ({ party: other, offers: offers.filter(isOpen) }));
    const left = tableOffers(floor, one.id).filter((offer) =>
      own === undefined ? isOpen(offer) && !isLeftForLarger(offer, one, needy) : isSame(offer.tableIds, own),
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

function floorNow({ evening: { rows } }: Played): FloorRows {
  return { tables: rows.all(table), joins: rows.all(join), who: whoIsThere(rows) };
}

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
