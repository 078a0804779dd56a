/** Locks this screen, for a pause or for another person. What is half done stays; who comes next needs only a PIN. */
import { useCallback } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export function useLock(): () => void {
  const { t } = useTranslation();
  const { station, refreshDoor, toasts } = useServices();
  return useCallback(() => {
    const lock = async (): Promise<void> => {
      const isLocked = await station.lock().then(
        () => true,
        () => false,
      );
      if (!isLocked) toasts.show({ title: t('lock.notLocked'), lasting: true });
      await refreshDoor();
    };
    void lock();
  }, [t, station, refreshDoor, toasts]);
}
