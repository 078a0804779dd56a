/** The stations of a restaurant: who is connected, a code for a new one, and the way to shut one out. */
import { MonitorSmartphone } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useEvery } from '../cloud-api/use-every.ts';
import styles from '../layout/layout.module.css';
import { NewPairing } from './new-pairing.tsx';
import { StationLine } from './station-line.tsx';

const LOOK_AGAIN_MS = 10_000;

export function StationsPanel({ restaurantId }: { readonly restaurantId: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.stations.list.query({ restaurantId }), [api, restaurantId]);
  const [stations, askAgain] = useAnswer(ask);
  useEvery(LOOK_AGAIN_MS, askAgain);
  return (
    <section className={styles.card}>
      <h2 className={styles.title}>{t('dashboard.stations.title')}</h2>
      {stations.kind === 'failed' ? <FailureNotice failure={stations.failure} onRetry={askAgain} /> : null}
      {stations.kind === 'here' && stations.value.length === 0 ? (
        <EmptyState
          icon={<MonitorSmartphone size={24} aria-hidden />}
          title={t('dashboard.stations.none')}
          text={t('dashboard.stations.noneText')}
        />
      ) : null}
      {stations.kind === 'here' ? (
        <ul>
          {stations.value.map((station) => (
            <StationLine
              key={station.id}
              station={station}
              restaurantId={restaurantId}
              onChanged={askAgain}
            />
          ))}
        </ul>
      ) : null}
      <NewPairing restaurantId={restaurantId} />
    </section>
  );
}
