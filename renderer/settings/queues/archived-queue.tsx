/** A queue that is no longer used: its past evenings are kept, and it can come back. */
import { ArchiveRestore } from 'lucide-react';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import styles from '../settings.module.css';

export function ArchivedQueue({ queue: { id, name } }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const restore = (): void =>
    void make(
      'queues.set',
      { queueId: id, details: { archived: false } },
      t('settings.queues.restored', { name }),
    );
  return (
    <li className={styles.row}>
      <span>{name}</span>
      <Button look="plain" label={t('settings.queues.restoreNamed', { name })} onPress={restore}>
        <ArchiveRestore size={16} aria-hidden />
        {t('settings.queues.restore')}
      </Button>
    </li>
  );
}
