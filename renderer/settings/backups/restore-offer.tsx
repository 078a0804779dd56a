/** What going back to a backup does and costs, said before it is done; a second press does it. */
import { ArchiveRestore } from 'lucide-react';
import { useCallback } from 'react';
import type { Backup } from '#renderer/connection/station.ts';
import { useClockWords, useServices, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useKept } from '../use-kept.ts';
import styles from './backups.module.css';
import type { Restore } from './use-restore.ts';

/** Within it a time of day says which day. */
const halfDayMs = 12 * 60 * minuteMs;

type Props = { readonly backup: Backup; readonly restore: Restore; readonly onLeave: () => void };

/** What comes back by itself, and what does not. */
function Costs({ takenAt, lost }: { readonly takenAt: number; readonly lost: number }) {
  const { t } = useTranslation();
  const { moment } = useClockWords();
  const cloud = useStand(({ sync }) => sync.cloud);
  const how = cloud === 'unpaired' ? 'alone' : 'paired';
  return (
    <>
      <p>{t(`settings.backups.offer.${how}`, { moment: moment(takenAt) })}</p>
      {how === 'paired' && cloud !== 'online' ? <p>{t('settings.backups.offer.offline')}</p> : null}
      <p className={styles.lost}>{t('settings.backups.offer.lost', { count: lost })}</p>
      <p className={styles.quiet}>{t('settings.backups.offer.kept')}</p>
    </>
  );
}

function useLook(name: string) {
  const { station } = useServices();
  const read = useCallback(() => station.care.lookIntoBackup(name), [station, name]);
  return useKept(read).value;
}

export function RestoreOffer({ backup: { name, takenAt }, restore, onLeave }: Props) {
  const { t } = useTranslation();
  const { time, moment } = useClockWords();
  const { now } = useServices();
  const when = now() - takenAt < halfDayMs ? time(takenAt) : moment(takenAt);
  const look = useLook(name);
  if (restore.progress !== null) {
    const progress = t('settings.backups.offer.progress', { moment: moment(takenAt) });
    return (
      <p className={styles.offer} role="status">
        {progress}
      </p>
    );
  }
  if (look === null) return <p className={styles.offer}>{t('settings.backups.offer.looking')}</p>;
  if (look === 'unread') return <ErrorNotice title={t('settings.unread')} />;
  if (look.kind === 'refused') return <ErrorNotice title={t(`settings.backups.why.${look.reason}`)} />;
  return (
    <div className={styles.offer}>
      <Costs takenAt={takenAt} lost={look.lost} />
      <div className={styles.deeds}>
        <Button look="primary" onPress={() => restore.start(name, takenAt)}>
          <ArchiveRestore size={16} aria-hidden />
          {t('settings.backups.offer.restore', { when })}
        </Button>
        <Button look="plain" onPress={onLeave}>
          {t('settings.backups.offer.leave')}
        </Button>
      </div>
    </div>
  );
}
