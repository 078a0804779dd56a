// Why a party waits, in facts a screen makes words of; minutes of the night become moments.
import { explainWait, type Reason } from '#shared/quoting/explain-wait.ts';
import { momentOf } from '#shared/quoting/service-night.ts';
import type { Played } from './advise.ts';

export function explainParty(played: Played, partyId: string): readonly Reason[] {
  const { engine, room, tonight, estimate, evening } = played;
  return explainWait(engine, { room, tonight, estimate }, partyId).map((reason) =>
    'from' in reason
      ? { ...reason, from: momentOf(evening.night, reason.from), to: momentOf(evening.night, reason.to) }
      : reason,
  );
}
