/** The stations of a restaurant: who is connected, a code for a new one, and the way to shut one out. */
import { MonitorSmartphone } from 'lucide-react';
import { useCallback, useState } from 'react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useEvery } from '../cloud-api/use-every.ts';
import styles from '../layout/layout.module.css';
import { NewPairing, type Pairing } from './new-pairing.tsx';
import { StationLine } from './station-line.tsx';

const LOOK_AGAIN_MS = 10_000;
/** While a code waits for its station, somebody is looking. */
const LOOK_SOON_MS = 2_000;

/** The code last made here, and who was there before it. */
type Made = Omit<Pairing, 'isUsed'> & { readonly before: readonly string[] };

export function StationsPanel({ restaurantId }: { readonly restaurantId: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const ask = useCallback(() => api.stations.list.query({ restaurantId }), [api, restaurantId]);
  const [stations, askAgain] = useAnswer(ask);
  const known = stations.kind === 'here' ? stations.value : [];
  const [made, setMade] = useState<Made | undefined>();
  const isUsed =
    made !== undefined &&
    known.some(({ id, name }) => name === made.stationName && !made.before.includes(id));
  const isAwaited = made !== undefined && !isUsed && Date.now() < made.expiresAt;
  useEvery(isAwaited ? LOOK_SOON_MS : LOOK_AGAIN_MS, askAgain);
  return (
    <section className={styles.card}>
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
      <NewPairing
        restaurantId={restaurantId}
        pairing={made === undefined ? undefined : { ...made, isUsed }}
        onMade={(pairing) => setMade({ ...pairing, before: known.map(({ id }) => id) })}
      />
    </section>
  );
}
