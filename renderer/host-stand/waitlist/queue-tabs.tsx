/**
 * The queues of a restaurant that has several, each with who waits there; a party that is dropped on one waits in it.
 * What keeps guests from joining stands beside its name.
 */
import { CirclePause, Moon, UsersRound } from 'lucide-react';
import { useMemo } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { classNames } from '#renderer/ui/class-names.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import type { QueueState } from '#shared/queues/queue-state.ts';
import type { DropTarget } from '../drag/drag-registry.ts';
import { useDropTarget } from '../drag/use-drop-target.ts';
import { useWaitlistActions } from '../use-actions.ts';
import { everyQueue, useLists, useQueues, useShownQueue } from '../use-lists.ts';
import styles from './queue-tabs.module.css';
import { useQueueState, useQueueStateWords } from './use-queue-state.ts';

const signSize = 14;

function StateSign({ state }: { readonly state: QueueState }) {
  switch (state.kind) {
    case 'open':
      return null;
    case 'full':
      return <UsersRound size={signSize} aria-hidden />;
    case 'closed':
    case 'hidden':
      return <Moon size={signSize} aria-hidden />;
    case 'paused':
      return <CirclePause size={signSize} aria-hidden />;
  }
}

type TabProps = { readonly name: string; readonly count: number; readonly isShown: boolean };

function QueueTab({ queue, name, count, isShown }: TabProps & { readonly queue: Queue }) {
  const { t } = useTranslation();
  const { preferences, store } = useServices();
  const { moveToQueue } = useWaitlistActions();
  const state = useQueueState(queue);
  const stateWords = useQueueStateWords()(queue, state);
  const { id } = queue;
  const target = useMemo(
    (): DropTarget => ({
      name: t('waitlist.queue.into', { name }),
      accepts: (payload) =>
        payload.kind === 'party' && store.getState().rows.parties.get(payload.partyId)?.queueId !== id,
      onDrop: (payload) => {
        if (payload.kind === 'party') moveToQueue(payload.partyId, id);
      },
    }),
    [t, store, name, id, moveToQueue],
  );
  const { ref, over, offered } = useDropTarget(`queue ${id}`, target);
  return (
    <button
      ref={ref}
      type="button"
      className={classNames(styles.tab, offered !== null && styles.offered, over !== null && styles.over)}
      aria-pressed={isShown}
      title={stateWords}
      data-queue={id}
      onClick={() => preferences.setState({ queueId: id })}
    >
      <StateSign state={state} />
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count}</span>
    </button>
  );
}

function EveryTab({ name, count, isShown }: TabProps) {
  const { preferences } = useServices();
  return (
    <button
      type="button"
      className={styles.tab}
      aria-pressed={isShown}
      onClick={() => preferences.setState({ queueId: everyQueue })}
    >
      <span className={styles.name}>{name}</span>
      <span className={styles.count}>{count}</span>
    </button>
  );
}

export function QueueTabs() {
  const { t } = useTranslation();
  const queues = useQueues();
  const shown = useShownQueue();
  const { waitingIn } = useLists();
  if (queues.length < 2) return null;
  const inEvery = [...waitingIn.values()].reduce((sum, count) => sum + count, 0);
  return (
    <fieldset className={styles.tabs} aria-label={t('waitlist.queue.choose')}>
      <EveryTab name={t('waitlist.queue.every')} count={inEvery} isShown={shown === null} />
      {queues.map((queue) => (
        <QueueTab
          key={queue.id}
          queue={queue}
          name={queue.name}
          count={waitingIn.get(queue.id) ?? 0}
          isShown={shown === queue.id}
        />
      ))}
    </fieldset>
  );
}
