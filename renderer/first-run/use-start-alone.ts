/**
 * Starts a station on its own: the owner, the restaurant and its first queue in one request, which is done whole or not
 * at all; then whoever typed it is in.
 */

import type { SetupAnswer } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { cleanText } from '#shared/text/clean-text.ts';
import type { AloneDraft } from './alone-draft.ts';

export function useStartAlone(): (draft: AloneDraft, locale: string) => Promise<SetupAnswer> {
  const { t } = useTranslation();
  const { station, refreshDoor } = useServices();
  return async ({ owner, pin, restaurant, timeZone, country }, locale) => {
    const started = await station.setup.standalone({
      ownerName: cleanText(owner),
      pin,
      details: { restaurantName: cleanText(restaurant), timeZone, country, locale },
      queueName: t('firstRun.alone.queue'),
    });
    if (started.kind === 'refused') return started;
    const unlocked = await station.unlock(pin);
    if (unlocked.kind !== 'unlocked') return { kind: 'refused', reason: unlocked.kind };
    await refreshDoor();
    return { kind: 'done' };
  };
}
