/** Says that the cloud does not answer, and keeps looking whether it does again. */
import { CloudOff } from 'lucide-react';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import styles from './frame.module.css';

const LOOK_AGAIN_MS = 4_000;

export function OfflineNotice() {
  const { t } = useTranslation();
  const { connection } = useServices();
  const isReachable = useStore(connection, (state) => state.isReachable);
  useEffect(() => {
    const lose = (): void => connection.setState({ isReachable: false });
    window.addEventListener('offline', lose);
    return () => window.removeEventListener('offline', lose);
  }, [connection]);
  useEffect(() => {
    if (isReachable) return;
    const look = async (): Promise<void> => {
      const answer = await fetch('/healthz').catch(() => undefined);
      if (answer?.ok === true) connection.setState({ isReachable: true });
    };
    const timer = setInterval(() => void look(), LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [connection, isReachable]);
  return (
    <div role="status">
      {isReachable ? null : (
        <p className={styles.offline}>
          <CloudOff size={18} aria-hidden />
          {t('frame.offline')}
        </p>
      )}
    </div>
  );
}
