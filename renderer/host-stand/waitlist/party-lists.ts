/** Which parties stand in which list. */

import type { Rows } from '#renderer/store/rows.ts';
import { compareParties, isListed, type ListMoment } from '#shared/parties/list-order.ts';
import { isWaiting, type Party } from '#shared/parties/party.ts';
import { defaultSettings } from '#shared/settings/settings.ts';

/** How this restaurant orders its list at a moment. */
export const momentOf = ({ settings }: Rows, now: number): ListMoment => ({
  ...(settings ?? defaultSettings),
  now,
});

export const waitingParties = (
  { parties }: Rows,
  queueId: string | null,
  moment: ListMoment,
): readonly Party[] =>
  [...parties.values()]
    .filter((party) => (queueId === null || party.queueId === queueId) && isListed(party, moment))
    .sort(compareParties(moment));

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
