// How many guests sit now: a party that two stations seated at different tables while apart counts once.
import { isSitting, type Seating } from './seating.ts';

export function coversSeated(seatings: Iterable<Seating>): number {
  const byParty = new Map<string, number>();
  for (const { partyId, covers } of [...seatings].filter(isSitting))
    byParty.set(partyId, Math.max(covers, byParty.get(partyId) ?? 0));
  return [...byParty.values()].reduce((sum, covers) => sum + covers, 0);
}
