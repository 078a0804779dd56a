// Where a party lands when somebody moves it: between its new neighbours. Where they leave no room, those behind make
// some first, each by a step of its own, so that the party really moves.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import { type OpId, opId } from '#shared/log/op.ts';
import { compareParties, isListed, type ListMoment, placeOf } from '#shared/parties/list-order.ts';
import { type Party, type PartyId, party } from '#shared/parties/party.ts';
import type { Desk } from '../commands/perform.ts';
import { nowOf } from '../procedures/now-of.ts';
import { readSettings } from '../settings/read-settings.ts';

export interface Neighbours {
  /** The party it goes behind; null = to the front. */
  readonly afterPartyId: PartyId | null;
  /** The party it goes before, where the other one has gone meanwhile. */
  readonly beforePartyId: PartyId | null;
}

export interface Shift {
  readonly partyId: PartyId;
  readonly orderKey: number;
}

export interface Placement {
  readonly orderKey: number;
  /** The last one first, so that nobody overtakes anybody on the way. */
  readonly makeRoom: readonly Shift[];
}

const minuteMs = 60_000;

/** Null: neither neighbour is in the list any more. */
export function placementOf(
  { list, moment }: List,
  subject: Party,
  { afterPartyId, beforePartyId }: Neighbours,
): Placement | null {
  const moved = { ...subject, orderedBy: subject.orderedBy ?? 'hand' };
  const compare = compareParties(moment);
  const others = list.filter(({ id }) => id !== moved.id);
  const at = (id: PartyId | null): number => others.findIndex((other) => other.id === id);
  const behind = at(afterPartyId) === -1 ? at(beforePartyId) : at(afterPartyId) + 1;
  if (behind === -1) return null;
  const [previous, ...followers] = [others[behind - 1], ...others.slice(behind)];
  const next = followers[0];
  const fits = (orderKey: number): boolean => {
    const placed = { ...moved, orderKey };
    return (
      (previous === undefined || compare(previous, placed) < 0) &&
      (next === undefined || compare(placed, next) < 0)
    );
  };
  const place = (of: Party | undefined): number | undefined =>
    of === undefined ? undefined : placeOf(of, moment);
  const free = candidates(place(previous), place(next)).find(fits);
  if (free !== undefined) return { orderKey: free, makeRoom: [] };
  const orderKey = (place(previous) ?? 0) + 1;
  return { orderKey, makeRoom: roomBehind({ ...moved, orderKey }, followers, moment) };
}

/** The midpoint; beyond an end one minute further; and where that is taken, what arrival alone decides. */
function candidates(previous: number | undefined, next: number | undefined): readonly number[] {
  if (previous === undefined) return next === undefined ? [] : [next - minuteMs];
  if (next === undefined) return [previous + minuteMs];
  return [Math.floor((previous + next) / 2), previous, next];
}

function roomBehind(placed: Party, followers: readonly Party[], moment: ListMoment): readonly Shift[] {
  const compare = compareParties(moment);
  const shifts: Shift[] = [];
  let last = placed;
  for (const follower of followers) {
    if (compare(last, follower) < 0) break;
    // Whoever has to make room is placed by this hand too, and slides no more.
    last = { ...follower, orderKey: placeOf(last, moment) + 1, orderedBy: 'hand' };
    shifts.unshift({ partyId: last.id, orderKey: last.orderKey });
  }
  return shifts;
}

export interface List {
  readonly list: readonly Party[];
  readonly moment: ListMoment;
}

/** The list a party waits in, in the order screens show now. */
export function waitingWith(desk: Desk, { queueId }: Party): List {
  const moment = { ...readSettings(desk.core), now: nowOf(desk) };
  const list = desk.core.log
    .openRows()
    .flatMap(({ kind, row }) => (kind === party.kind && party.owns(row) ? [row] : []))
    .filter((row) => row.queueId === queueId && isListed(row, moment))
    .sort(compareParties(moment));
  return { list, moment };
}

/** The same gesture sent twice makes the same steps. */
export const stepOf = (gesture: OpId, about: PartyId): OpId =>
  opId.parse(deriveUuid(createHash('sha256').update(`${gesture} ${about}`).digest()));
