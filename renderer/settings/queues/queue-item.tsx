/** One queue of the list: closed it says how it stands, open it is edited. */
import { ChevronDown } from 'lucide-react';
import { useId } from 'react';
import { useNow, useStand } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { StateBadge, type StateShape, type StateTone } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import { type QueueState, queueStateOf } from '#shared/queues/queue-state.ts';
import { minuteOfDay } from '#shared/settings/business-day.ts';
import styles from '../settings.module.css';
import { queueCount } from './queue-count.ts';
import { QueueEditor } from './queue-editor.tsx';

const looks: Readonly<Record<QueueState['kind'], { readonly shape: StateShape; readonly tone: StateTone }>> =
  {
    open: { shape: 'ring', tone: 'accent' },
    full: { shape: 'disc', tone: 'due' },
    closed: { shape: 'cross', tone: 'neutral' },
    paused: { shape: 'half', tone: 'due' },
    hidden: { shape: 'dashes', tone: 'neutral' },
  };

type Props = { readonly queue: Queue; readonly isOpen: boolean; readonly onToggle: () => void };

export function QueueItem({ queue, isOpen, onToggle }: Props) {
  const { t } = useTranslation();
  const parties = useStand(({ rows }) => rows.parties);
  const count = queueCount(parties, queue.id);
  const now = useNow(minuteMs);
  const timeZone = useStand(({ rows }) => rows.settings?.timeZone ?? 'UTC');
  const state = queueStateOf(queue, { ...count, minuteOfDay: minuteOfDay(now, timeZone) }).kind;
  const bodyId = useId();
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.itemHead}
        aria-expanded={isOpen}
        aria-controls={bodyId}
        onClick={onToggle}
      >
        <span className={styles.itemName}>{queue.name}</span>
        <span className={styles.quiet}>{t('settings.queues.counts', count)}</span>
        <StateBadge {...looks[state]} word={t(`settings.queues.state.${state}`)} />
        <ChevronDown size={18} aria-hidden className={isOpen ? styles.turned : undefined} />
      </button>
      <div id={bodyId} hidden={!isOpen}>
        {isOpen ? <QueueEditor queue={queue} count={count} /> : null}
      </div>
    </li>
  );
}
