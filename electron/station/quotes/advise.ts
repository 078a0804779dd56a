// Where parties may sit now, and what that would cost others: for the first few of the list the whole evening is played
// again with the party already at the table.

import { join } from '#shared/joins/join.ts';
import { isWaiting, type Party, party } from '#shared/parties/party.ts';
import type { Engine } from '#shared/quoting/engine.ts';
import { estimateRoom, type RoomEstimate } from '#shared/quoting/estimate-room.ts';
import type { Room, Tonight } from '#shared/quoting/room.ts';
import { momentOf } from '#shared/quoting/service-night.ts';
import { section } from '#shared/sections/section.ts';
import { type OfferSetting, type RankedOffer, rankOffers } from '#shared/suggestion/rank-offers.ts';
import { tableOffers } from '#shared/suggestion/table-offer.ts';
import { table } from '#shared/tables/table.ts';
import type { Evening } from './house-now.ts';
import type { Advice, Cost } from './quote-board.ts';

export interface Played {
  readonly evening: Evening;
  readonly engine: Engine;
  readonly room: Room;
  readonly tonight: Tonight;
  readonly estimate: RoomEstimate;
  /** Who serves next: staff ids, the next one first. */
  readonly rotation: readonly string[];
}

/** As many parties are looked at closely: those a host decides about next. */
const closely = 6;
const offersLookedAt = 3;
const worthTelling = 2;
/** A broken promise weighs as much as so many wasted seats; a minute of delay as a part of one. */
const brokenWeight = 3;
const minuteWeight = 0.05;

export function adviseAll(played: Played, list: readonly Party[]): ReadonlyMap<string, Advice> {
  const advised = new Map<string, Advice>();
  for (const [at, one] of list.entries()) {
    const offers = offersFor(played, one);
    const best = at < closely ? withLeastCost(played, one, offers) : withoutCost(offers[0], played);
    if (best !== null) advised.set(one.id, best);
  }
  return advised;
}

function offersFor({ evening: { rows }, rotation }: Played, one: Party): readonly RankedOffer[] {
  const stillWaits = (id: string): boolean => {
    const holder = rows.one(party, id);
    return holder !== null && isWaiting(holder);
  };
  const floor = { tables: rows.all(table), joins: rows.all(join), isWaiting: stillWaits };
  const setting: OfferSetting = {
    party: one,
    serverOf: (id) => (id === null ? null : (rows.one(section, id)?.serverId ?? null)),
    turnOf: (serverId) => {
      const turn = rotation.indexOf(serverId);
      return turn === -1 ? null : turn;
    },
  };
  return rankOffers(tableOffers(floor, one.id), setting);
}

function withoutCost(offer: RankedOffer | undefined, { evening: { rows } }: Played): Advice | null {
  if (offer === undefined) return null;
  const { tableIds, reason, sectionId } = offer;
  const serverId = sectionId === null ? null : (rows.one(section, sectionId)?.serverId ?? null);
  return { tableIds, reason, serverId, costs: [] };
}

function withLeastCost(played: Played, one: Party, offers: readonly RankedOffer[]): Advice | null {
  const looked = offers.slice(0, offersLookedAt).map((offer) => {
    const costs = costsOf(played, one, offer.tableIds);
    return { offer, costs, weight: offer.weight + weightOf(costs) };
  });
  const [best] = looked.toSorted((left, right) => left.weight - right.weight);
  const advice = withoutCost(best?.offer, played);
  return advice === null ? null : { ...advice, costs: best?.costs ?? [] };
}

const weightOf = (costs: readonly Cost[]): number =>
  costs.reduce(
    (sum, { before, after, breaks }) => sum + (after - before) * minuteWeight + (breaks ? brokenWeight : 0),
    0,
  );

/** Those who would wait longer, the worst first. */
export function costsOf(played: Played, one: Party, tableIds: readonly string[]): readonly Cost[] {
  const { engine, room, tonight, estimate, evening } = played;
  const seated = estimateRoom(engine, { tonight, room: withSeated(room, one, tableIds) });
  const after = new Map(seated.parties.flatMap((each) => (each === null ? [] : [[each.id, each] as const])));
  return estimate.parties
    .flatMap((each): readonly Cost[] => {
      const then = each === null ? undefined : after.get(each.id);
      if (each === null || then === undefined) return [];
      const [before, later] = [Math.round(each.quote.p50), Math.round(then.quote.p50)];
      if (later - before < worthTelling) return [];
      const promisedAt = evening.rows.one(party, each.id)?.promisedAt ?? null;
      const sitsAt = (minutes: number): number => momentOf(evening.night, room.at + minutes);
      const breaks = promisedAt !== null && sitsAt(before) <= promisedAt && sitsAt(later) > promisedAt;
      return [{ partyId: each.id, before, after: later, breaks }];
    })
    .toSorted(
      (left, right) =>
        Number(right.breaks) - Number(left.breaks) || right.after - right.before - (left.after - left.before),
    );
}

function withSeated(room: Room, one: Party, tableIds: readonly string[]): Room {
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
        : each,
    ),
  };
}
