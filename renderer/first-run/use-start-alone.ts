/**
 * Starts a station on its own in one go: the owner first, then under the owner's PIN the restaurant and its first
 * queue. Whatever was done stays done, so it can be repeated after a failure.
 */

import type { SetupAnswer } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { cleanText } from '#shared/text/clean-text.ts';
import type { AloneDraft } from './alone-draft.ts';

export function useStartAlone(): (draft: AloneDraft, locale: string) => Promise<SetupAnswer> {
  const { t } = useTranslation();
  const { station, send, mintId, refreshDoor } = useServices();
  return async (draft, locale) => {
    const started = await station.setup.standalone(cleanText(draft.owner), draft.pin);
    if (started.kind === 'refused') return started;
    const unlocked = await station.unlock(draft.pin);
    if (unlocked.kind !== 'unlocked') return { kind: 'refused', reason: unlocked.kind };
    await refreshDoor();
    const details = {
      restaurantName: cleanText(draft.restaurant),
      timeZone: draft.timeZone,
      country: draft.country,
      locale,
    };
    await send('settings.set', { details }).answer;
    await send('queues.set', { queueId: mintId(), details: { name: t('firstRun.alone.queue') } }).answer;
    return { kind: 'done' };
  };
}
