/** A browser the station does not know: it says where the address with the screen's token is to be found. */
import { MonitorSmartphone } from 'lucide-react';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './lock-screen.module.css';

export function UnpairedScreen() {
  const { t } = useTranslation();
  return (
    <main className={styles.scrim}>
      <div className={styles.box}>
        <EmptyState
          icon={<MonitorSmartphone size={40} aria-hidden />}
          title={t('lock.unpaired.title')}
          text={t('lock.unpaired.text')}
        />
      </div>
    </main>
  );
}
