/** Backups as a manager sees them: whether the last one was made, which there are, and one more on request. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Backup, BackupProblem } from '#renderer/connection/station.ts';
import { useClockWords, useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { SectionFrame } from '../section-frame.tsx';
import styles from '../settings.module.css';
import { useKept } from '../use-kept.ts';

const shownAtMost = 5;
const bytesInMegabyte = 1024 * 1024;

function BackupRow({ backup: { takenAt, bytes } }: { readonly backup: Backup }) {
  const { t, i18n } = useTranslation();
  const { moment } = useClockWords();
  const size = new Intl.NumberFormat(i18n.language, { maximumFractionDigits: 1 });
  return (
    <li className={styles.row}>
      <span>{moment(takenAt)}</span>
      <span className={styles.quiet}>
        {t('settings.backups.size', { megabytes: size.format(bytes / bytesInMegabyte) })}
      </span>
    </li>
  );
}

function BackupList({ backups }: { readonly backups: readonly Backup[] }) {
  const { t } = useTranslation();
  const more = backups.length - shownAtMost;
  if (backups.length === 0) return <p className={styles.quiet}>{t('settings.backups.none')}</p>;
  return (
    <>
      <ul className={styles.list}>
        {backups.slice(0, shownAtMost).map((backup) => (
          <BackupRow key={backup.name} backup={backup} />
        ))}
      </ul>
      {more > 0 ? <p className={styles.quiet}>{t('settings.backups.more', { count: more })}</p> : null}
    </>
  );
}

function useMake(readAgain: () => Promise<void>) {
  const { t } = useTranslation();
  const { station, toasts } = useServices();
  const [isBusy, setBusy] = useState(false);
  const make = async (): Promise<void> => {
    setBusy(true);
    const answer = await station.care.makeBackup().catch(() => 'unread' as const);
    setBusy(false);
    if (answer === null) toasts.show({ title: t('settings.backups.made') });
    else if (answer === 'unread') toasts.show({ title: t('settings.unread') });
    await readAgain();
  };
  return { make: () => void make(), isBusy };
}

function LastProblem({ problem }: { readonly problem: BackupProblem | null }) {
  const { t } = useTranslation();
  if (problem === null) return null;
  return <ErrorNotice title={t('settings.backups.failed')} text={t(`settings.backups.problem.${problem}`)} />;
}

export function BackupsSection() {
  const { t } = useTranslation();
  const { station } = useServices();
  const { value, readAgain } = useKept(station.care.backups);
  const { make, isBusy } = useMake(readAgain);
  const known = value === 'unread' ? null : value;
  return (
    <SectionFrame section="backups">
      <LastProblem problem={known?.lastProblem ?? null} />
      {known === null ? null : <BackupList backups={known.backups} />}
      {value === 'unread' ? <p className={styles.quiet}>{t('settings.unread')}</p> : null}
      <div className={styles.foot}>
        <Button look="soft" disabled={isBusy} onPress={make}>
          {isBusy ? t('settings.backups.making') : t('settings.backups.make')}
        </Button>
      </div>
    </SectionFrame>
  );
}
