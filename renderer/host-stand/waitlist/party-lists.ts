/** Which parties stand in which list. */

import type { Rows } from '#renderer/store/rows.ts';
import { compareParties, isWaiting, type Party } from '#shared/parties/party.ts';

export const waitingParties = ({ parties }: Rows, queueId: string | null): readonly Party[] =>
  [...parties.values()]
    .filter((party) => isWaiting(party) && (queueId === null || party.queueId === queueId))
    .sort(compareParties);

const lastStepAt = (party: Party): number => party.endedAt ?? party.seatedAt ?? party.joinedAt;

/** Seated and ended since this evening began, the latest first. */
export const finishedParties = (
  { parties }: Rows,
  queueId: string | null,
  sinceAt: number,
): readonly Party[] =>
  [...parties.values()]
    .filter((party) => !party.removed && !isWaiting(party) && (queueId === null || party.queueId === queueId))
    .filter((party) => party.openSeatingIds.length > 0 || lastStepAt(party) >= sinceAt)
    .sort((left, right) => lastStepAt(right) - lastStepAt(left));
