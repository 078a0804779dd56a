// Why a party waits, in facts a screen makes words of; minutes of the night become moments.
import { explainWait, type Reason } from '#shared/quoting/explain-wait.ts';
import { momentOf } from '#shared/quoting/service-night.ts';
import type { SettingsDetails } from '#shared/settings/settings.ts';
import { rangeSetting } from './make-board.ts';
import type { Played } from './played.ts';

export function explainParty(played: Played, settings: SettingsDetails, partyId: string): readonly Reason[] {
  const { engine, room, tonight, estimate, evening } = played;
  const shown = rangeSetting(played, settings);
  return explainWait(engine, { room, tonight, estimate, shown }, partyId).map((reason) =>
    'from' in reason
      ? { ...reason, from: momentOf(evening.night, reason.from), to: momentOf(evening.night, reason.to) }
      : reason,
  );
}
