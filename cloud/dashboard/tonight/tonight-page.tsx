/** Tonight at each restaurant: who waits, who sits, for how long, and how old these figures are. */
import { useCallback } from 'react';
import { useStore } from 'zustand';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useEvery } from '../cloud-api/use-every.ts';
import { Page } from '../frame/page.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { RestaurantTonight } from './restaurant-tonight.tsx';
import styles from './tonight.module.css';

const LOOK_AGAIN_MS = 8_000;

export function TonightPage() {
  const { t, i18n } = useTranslation();
  const { api, connection } = useServices();
  const isReachable = useStore(connection, (state) => state.isReachable);
  const { restaurant } = useSignedIn();
  const ask = useCallback(
    async () => ({ evenings: await api.restaurants.tonight.query(), now: Date.now() }),
    [api],
  );
  const [tonight, askAgain] = useAnswer(ask);
  useEvery(LOOK_AGAIN_MS, askAgain);
  const day = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: restaurant?.timeZone,
  }).format(Date.now());
  return (
    <Page title={t('frame.pages.tonight')} about={day}>
      {tonight.kind === 'loading' ? <Skeleton shape="tile" /> : null}
      {tonight.kind === 'failed' ? <FailureNotice failure={tonight.failure} onRetry={askAgain} /> : null}
      {tonight.kind === 'here' ? (
        <div className={styles.list}>
          {tonight.value.evenings.map((evening) => (
            <RestaurantTonight
              key={evening.id}
              evening={evening}
              now={tonight.value.now}
              isLive={isReachable}
            />
          ))}
        </div>
      ) : null}
    </Page>
  );
}
