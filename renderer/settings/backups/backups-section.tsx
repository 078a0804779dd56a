/** Backups as a manager sees them: whether the last one was made, one more on request, and which there are to go back to. */
import { useState } from 'react';
import type { Backup, BackupProblem } from '#renderer/connection/station.ts';
import { useClockWords, useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ErrorNotice } from '#renderer/ui/error-notice.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { SectionFrame } from '../section-frame.tsx';
import styles from '../settings.module.css';
import { useKept } from '../use-kept.ts';
import { BackupRow } from './backup-row.tsx';
import { type Restore, useRestore } from './use-restore.ts';

const shownAtFirst = 8;

type ListProps = { readonly backups: readonly Backup[]; readonly readAgain: () => Promise<void> };

function BackupList({ backups, readAgain }: ListProps) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const restore = useRestore(async () => {
    setChosen(null);
    await readAgain();
  });
  const older = backups.length - shownAtFirst;
  if (backups.length === 0) return <p className={styles.none}>{t('settings.backups.none')}</p>;
  return (
    <>
      <WayBack restore={restore} />
      <ul className={styles.list}>
        {backups.slice(0, showsAll ? backups.length : shownAtFirst).map((backup) => (
          <BackupRow
            key={backup.name}
            backup={backup}
            restore={restore}
            isOpen={backup.name === chosen}
            onToggle={() => setChosen(backup.name === chosen ? null : backup.name)}
          />
        ))}
      </ul>
      {older > 0 && !showsAll ? (
        <p>
          <Button look="plain" onPress={() => setShowsAll(true)}>
            {t('settings.backups.older', { count: older })}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function WayBack({ restore: { before, progress, start } }: { readonly restore: Restore }) {
  const { t } = useTranslation();
  const { time } = useClockWords();
  if (before === null || progress !== null) return null;
  return (
    <p>
      {t('settings.backups.keptAs', { time: time(before.takenAt) })}{' '}
      <Button look="outline" onPress={() => start(before.name, before.takenAt)}>
        {t('ui.undo')}
      </Button>
    </p>
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
      <p>
        <Button look="soft" disabledWhy={isBusy ? t('ui.coming') : null} onPress={make}>
          {isBusy ? t('settings.backups.making') : t('settings.backups.make')}
        </Button>
      </p>
      {known === null ? null : <BackupList backups={known.backups} readAgain={readAgain} />}
      {value === 'unread' ? <p className={styles.quiet}>{t('settings.unread')}</p> : null}
    </SectionFrame>
  );
}
