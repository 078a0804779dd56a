/** The station's data is lost or cannot be read. Nothing is thrown away: what is left is set aside whatever is chosen. */
import { ArchiveRestore, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import styles from './first-run.module.css';
import { RestoreBackup } from './restore-backup.tsx';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';

export function RecoveryScreen({ how }: { readonly how: 'missing' | 'empty' | 'damaged' }) {
  const { t } = useTranslation();
  const { station } = useServices();
  const [isRestoring, setRestoring] = useState(false);
  const run = useSetupRun();
  if (isRestoring) return <RestoreBackup onBack={() => setRestoring(false)} />;
  const startOver = (): void =>
    void run.start(t('firstRun.recovery.progress'), () => station.setup.startOver());
  return (
    <Sheet title={t(`firstRun.recovery.title.${how}`)} text={t('firstRun.recovery.text')} run={run}>
      <div className={styles.choices}>
        <Button look="primary" onPress={() => setRestoring(true)}>
          <ArchiveRestore size={18} aria-hidden />
          {t('firstRun.restore.name')}
        </Button>
        <Button onPress={startOver}>
          <FilePlus2 size={18} aria-hidden />
          {t('firstRun.recovery.startOver')}
        </Button>
      </div>
    </Sheet>
  );
}
