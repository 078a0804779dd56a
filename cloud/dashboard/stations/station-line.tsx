/** One station: its letter, when it was last heard of, and whether it is still let in. */

import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { clockWords, momentWords } from '../time/time-words.ts';
import { isAway } from './is-away.ts';
import { RevokeButton } from './revoke-button.tsx';
import type { Station } from './station.ts';
import { StationHealth } from './station-health.tsx';

type Props = { readonly station: Station; readonly restaurantId: string; readonly onChanged: () => void };

type PresenceProps = { readonly lastSeenAt: number | null; readonly isRevoked: boolean };

function Presence({ lastSeenAt, isRevoked }: PresenceProps) {
  const { t, i18n } = useTranslation();
  if (isRevoked) return <StateBadge shape="cross" tone="neutral" word={t('dashboard.stations.revoked')} />;
  if (lastSeenAt === null || !isAway(lastSeenAt, Date.now())) {
    return <StateBadge shape="disc" tone="accent" word={t('dashboard.stations.here')} />;
  }
  const time = clockWords(lastSeenAt, { language: i18n.language });
  return <StateBadge shape="half" tone="due" word={t('dashboard.stations.away', { time })} />;
}

export function StationLine({ station, restaurantId, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { id: stationId, name, letter, lastSeenAt, pairedAt, revokedAt, health } = station;
  const detail =
    lastSeenAt === null
      ? t('dashboard.stations.paired', { time: momentWords(i18n.language, pairedAt) })
      : t('dashboard.stations.lastSeen', { time: momentWords(i18n.language, lastSeenAt) });
  const revoke = async (): Promise<void> => {
    await api.stations.revoke.mutate({ restaurantId, stationId });
    toasts.show({ title: t('dashboard.stations.revokedNews', { name }) });
    onChanged();
  };
  const isRevoked = revokedAt !== null;
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.letter}>{letter}</span>
        <div className={styles.who}>
          <p className={styles.name}>{name}</p>
          <p className={styles.detail}>{detail}</p>
        </div>
        <Presence lastSeenAt={lastSeenAt} isRevoked={isRevoked} />
        {isRevoked ? null : <RevokeButton name={name} disabled={isBusy} onRevoke={() => run(revoke)} />}
      </div>
      {isRevoked || health === null ? null : <StationHealth health={health} />}
      <FailureNotice failure={failure} />
    </li>
  );
}
