/** Brings back one of the backups of this machine, the newest first. */

import { ArchiveX } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { Backup } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { hourCycle } from '#shared/settings/hour-cycle.ts';
import styles from './first-run.module.css';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';

function useBackups(): readonly Backup[] | null {
  const { station } = useServices();
  const [backups, setBackups] = useState<readonly Backup[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const show = (found: readonly Backup[]): void => {
      if (isCurrent) setBackups(found);
    };
    station.setup.backups().then(show, () => show([]));
    return () => {
      isCurrent = false;
    };
  }, [station]);
  return backups;
}

function useMoment(): (atMs: number) => string {
  const { i18n } = useTranslation();
  const formatter = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'full',
    timeStyle: 'short',
    hourCycle,
  });
  return (atMs) => formatter.format(atMs);
}

export function RestoreBackup({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTranslation();
  const { station } = useServices();
  const backups = useBackups();
  const moment = useMoment();
  const run = useSetupRun();
  const restore = (name: string): void =>
    void run.start(t('firstRun.restore.progress'), () => station.setup.restore(name));
  return (
    <Sheet title={t('firstRun.restore.name')} text={t('firstRun.restore.text')} run={run}>
      {backups?.length === 0 ? (
        <EmptyState
          icon={<ArchiveX size={32} aria-hidden />}
          title={t('firstRun.restore.noneTitle')}
          text={t('firstRun.restore.noneText')}
        />
      ) : (
        <div className={styles.backups}>
          {(backups ?? []).map(({ name, takenAt }) => (
            <Button key={name} wide onPress={() => restore(name)}>
              {moment(takenAt)}
            </Button>
          ))}
        </div>
      )}
      <footer className={styles.foot}>
        <Button look="plain" onPress={onBack}>
          {t('ui.back')}
        </Button>
      </footer>
    </Sheet>
  );
}
