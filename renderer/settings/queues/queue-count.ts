/** Who is in a queue: those who wait, and those who sit and came through it. */
import { isWaiting, type Party } from '#shared/parties/party.ts';

export type QueueCount = { readonly waiting: number; readonly served: number };

export function queueCount(parties: ReadonlyMap<string, Party>, queueId: string): QueueCount {
  let [waiting, served] = [0, 0];
  for (const party of parties.values()) {
    if (party.queueId !== queueId) continue;
    if (isWaiting(party)) waiting += 1;
    else if (!party.removed && party.openSeatingIds.length > 0) served += 1;
  }
  return { waiting, served };
}
