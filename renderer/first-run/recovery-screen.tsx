/** The station's data is lost or cannot be read. Nothing is thrown away: what is left is set aside whatever is chosen. */
import { ArchiveRestore, CloudCog, FilePlus2 } from 'lucide-react';
import { useState } from 'react';
import type { Door } from '#renderer/connection/station.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { CloudPairing } from './cloud-pairing.tsx';
import styles from './first-run.module.css';
import { RestoreBackup } from './restore-backup.tsx';
import { Sheet } from './sheet.tsx';
import { useSetupRun } from './use-setup-run.ts';

/** The PINs of the people here open nothing any more: pairing again brings the key back, and nothing here is lost. */
function IdentityLost() {
  const { t } = useTranslation();
  const run = useSetupRun();
  const [isPairing, setPairing] = useState(false);
  if (isPairing) return <CloudPairing onBack={() => setPairing(false)} />;
  return (
    <Sheet title={t('firstRun.recovery.title.identity')} text={t('firstRun.recovery.identity')} run={run}>
      <div className={styles.choices}>
        <Button look="primary" onPress={() => setPairing(true)}>
          <CloudCog size={18} aria-hidden />
          {t('sync.pair.again.action')}
        </Button>
      </div>
    </Sheet>
  );
}

type Loss = Extract<Door, { readonly kind: 'recovery' }>['how'];

export const RecoveryScreen = ({ how }: { readonly how: Loss }) =>
  how === 'identity' ? <IdentityLost /> : <DataLost how={how} />;

function DataLost({ how }: { readonly how: Exclude<Loss, 'identity'> }) {
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
