/** The age of what is shown and how many changes still wait: always there, opens the sync panel. */
import { CloudOff, RefreshCw } from 'lucide-react';
import { useClockWords, useNow, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './top-bar.module.css';

function useAge(): string {
  const clock = useClockWords();
  const { t } = useTranslation();
  const link = useStand((state) => state.link);
  const now = useNow(1000);
  if (link.kind === 'connecting') return t('sync.line.connecting');
  return link.kind === 'live' ? clock.timeWithSeconds(now) : clock.timeWithSeconds(link.sinceAt);
}

/** "All synced" is said only where what is new elsewhere can arrive. */
function useIdleWords(): string {
  const { t } = useTranslation();
  const cloud = useStand(({ sync }) => sync.cloud);
  const isLost = useStand(({ link }) => link.kind === 'lost');
  if (isLost) return t('sync.line.away');
  switch (cloud) {
    case 'unpaired':
      return t('sync.line.unpaired');
    case 'connecting':
      return t('sync.line.connecting');
    case 'online':
      return t('sync.line.allSent');
    case 'offline':
      return t('sync.line.cloudAway');
    default:
      return t('sync.line.stopped');
  }
}

export function SyncLine() {
  const { t } = useTranslation();
  const { view } = useServices();
  const age = useAge();
  const words = useIdleWords();
  const waitingHere = useStand(({ pending }) => pending.length);
  const sync = useStand((state) => state.sync);
  const isPaired = sync.cloud !== 'unpaired';
  const count = waitingHere + (isPaired ? sync.pending : 0);
  const told = count === 0 ? words : t('sync.line.toSync', { count });
  const isLost = useStand(({ link }) => link.kind === 'lost');
  const Icon = isLost || (isPaired && sync.cloud !== 'online') ? CloudOff : RefreshCw;
  return (
    <Button look="plain" label={`${age} ${told}`} onPress={() => view.setState({ panel: { kind: 'sync' } })}>
      <span className={styles.age}>
        <Icon size={16} aria-hidden />
        <span className={styles.said}>{age}</span>{' '}
        <span className={count > 0 ? styles.pending : isLost ? undefined : styles.said}>{told}</span>
      </span>
    </Button>
  );
}
