/** How a station says it is: what waits to be sent, what has to be settled, room, backup and clock, each in words. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { agoWords, clockWords } from '../time/time-words.ts';
import type { Health } from './station.ts';
import styles from './stations.module.css';

const LOW_DISK_MB = 1024;
const CLOCK_OFF_MS = 2 * 60_000;

function useHealthWords(health: Health): readonly (readonly [name: string, value: string])[] {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const { version, pending, oldestPendingAt, conflicts, diskFreeMb, backupAt, clockOffsetMs } = health;
  const since = oldestPendingAt === null ? '–' : clockWords(oldestPendingAt, { language });
  const size = ((diskFreeMb ?? 0) / 1024).toLocaleString(language, { maximumFractionDigits: 1 });
  const offMs = Math.abs(clockOffsetMs ?? 0);
  return [
    [t('dashboard.stations.version'), version],
    [
      t('dashboard.stations.pending'),
      pending === 0
        ? t('dashboard.stations.pendingNone')
        : t('dashboard.stations.pendingSince', { count: pending, time: since }),
    ],
    [t('dashboard.stations.conflicts'), String(conflicts)],
    [
      t('dashboard.stations.disk'),
      (diskFreeMb ?? LOW_DISK_MB) < LOW_DISK_MB
        ? t('dashboard.stations.diskLow', { size })
        : t('dashboard.stations.diskValue', { size }),
    ],
    [
      t('dashboard.stations.backup'),
      backupAt === null ? t('dashboard.stations.backupNone') : agoWords(language, Date.now() - backupAt),
    ],
    [
      t('dashboard.stations.clock'),
      offMs < CLOCK_OFF_MS
        ? t('dashboard.stations.clockRight')
        : t('dashboard.stations.clockOff', { minutes: Math.round(offMs / 60_000) }),
    ],
  ];
}

export function StationHealth({ health }: { readonly health: Health }) {
  const words = useHealthWords(health);
  return (
    <dl className={styles.health}>
      {words.map(([name, value]) => (
        <div key={name} className={styles.fact}>
          <dt className={styles.factName}>{name}</dt>
          <dd className={styles.factValue}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
