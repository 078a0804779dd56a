/** The end of a queue: not while somebody waits in it; one with past evenings is archived, one never used goes away. */
import { Archive, Trash2 } from 'lucide-react';
import { useCallback } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import styles from '../settings.module.css';
import { useKept } from '../use-kept.ts';
import type { QueueCount } from './queue-count.ts';

type Props = { readonly queue: Queue; readonly count: QueueCount };

/** Only the station knows the evenings before; until it has told, nothing is taken away for good. */
function useWasUsed({ queue, count }: Props): boolean {
  const { station } = useServices();
  const read = useCallback(() => station.care.wasQueueUsed(queue.id), [station, queue.id]);
  const { value } = useKept(read);
  return value !== false || count.waiting + count.served > 0;
}

export function QueueEnd({ queue, count }: Props) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const wasUsed = useWasUsed({ queue, count });
  const how = wasUsed ? 'archive' : 'remove';
  const end = (): void => {
    const input = wasUsed ? { details: { archived: true } } : { details: {}, removed: true };
    void make('queues.set', { queueId: queue.id, ...input }, t(`settings.queues.done.${how}`, queue));
  };
  const held = count.waiting > 0 ? t('settings.queues.why.waiting', { count: count.waiting }) : null;
  const Icon = wasUsed ? Archive : Trash2;
  return (
    <div className={styles.end}>
      <p className={styles.quiet}>{held ?? t(`settings.queues.why.${how}`)}</p>
      <Button disabledWhy={held} label={t(`settings.queues.named.${how}`, queue)} onPress={end}>
        <Icon size={16} aria-hidden />
        {t(`settings.queues.${how}`)}
      </Button>
    </div>
  );
}
