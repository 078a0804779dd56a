/** Told while a party is added to a queue that guests cannot join now. It never stands in the way. */
import { Info } from 'lucide-react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import styles from './queue-notice.module.css';
import { useQueueState, useQueueStateWords } from './use-queue-state.ts';

export function QueueNotice({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation();
  const words = useQueueStateWords()(queue, useQueueState(queue));
  if (words === undefined) return null;
  return (
    <p className={styles.notice} role="status">
      <Info size={16} aria-hidden />
      <span>{`${words} ${t('waitlist.queue.stillAdd')}`}</span>
    </p>
  );
}
