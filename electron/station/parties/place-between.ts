// Where a party lands when somebody moves it: between its new neighbours. Where they leave no room, those behind make
// some first, each by a step of its own, so that the party really moves.
import { createHash } from 'node:crypto';
import { deriveUuid } from '#shared/ids/uuid.ts';
import { type OpId, opId } from '#shared/log/op.ts';
import { compareParties, isWaiting, type Party, type PartyId, party } from '#shared/parties/party.ts';
import type { Desk } from '../commands/perform.ts';

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
  list: readonly Party[],
  moved: Party,
  { afterPartyId, beforePartyId }: Neighbours,
): Placement | null {
  const others = list.filter(({ id }) => id !== moved.id);
  const at = (id: PartyId | null): number => others.findIndex((other) => other.id === id);
  const behind = at(afterPartyId) === -1 ? at(beforePartyId) : at(afterPartyId) + 1;
  if (behind === -1) return null;
  const [previous, ...followers] = [others[behind - 1], ...others.slice(behind)];
  const next = followers[0];
  const fits = (orderKey: number): boolean => {
    const placed = { ...moved, orderKey };
    return (
      (previous === undefined || compareParties(previous, placed) < 0) &&
      (next === undefined || compareParties(placed, next) < 0)
    );
  };
  const free = candidates(previous, next).find(fits);
  if (free !== undefined) return { orderKey: free, makeRoom: [] };
  const orderKey = (previous?.orderKey ?? 0) + 1;
  return { orderKey, makeRoom: roomBehind({ ...moved, orderKey }, followers) };
}

/** The midpoint; beyond an end one minute further; and where that is taken, what arrival alone decides. */
function candidates(previous: Party | undefined, next: Party | undefined): readonly number[] {
  if (previous === undefined) return next === undefined ? [] : [next.orderKey - minuteMs];
  if (next === undefined) return [previous.orderKey + minuteMs];
  return [Math.floor((previous.orderKey + next.orderKey) / 2), previous.orderKey, next.orderKey];
}

function roomBehind(placed: Party, followers: readonly Party[]): readonly Shift[] {
  const shifts: Shift[] = [];
  let last = placed;
  for (const follower of followers) {
    if (compareParties(last, follower) < 0) break;
    last = { ...follower, orderKey: last.orderKey + 1 };
    shifts.unshift({ partyId: last.id, orderKey: last.orderKey });
  }
  return shifts;
}

/** The list a party waits in, in its order. */
export const waitingWith = ({ core }: Desk, { queueId }: Party): readonly Party[] =>
  core.log
    .openRows()
    .flatMap(({ kind, row }) => (kind === party.kind && party.owns(row) ? [row] : []))
    .filter((row) => isWaiting(row) && row.queueId === queueId)
    .sort(compareParties);

/** The same gesture sent twice makes the same steps. */
export const stepOf = (gesture: OpId, about: PartyId): OpId =>
  opId.parse(deriveUuid(createHash('sha256').update(`${gesture} ${about}`).digest()));
