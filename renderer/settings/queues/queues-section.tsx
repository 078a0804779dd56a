/** The queues people wait in: each opens to what a manager sets of it, and one that is no longer used is archived. */

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import { Part, SectionFrame } from '../section-frame.tsx';
import styles from '../settings.module.css';
import { ArchivedQueue } from './archived-queue.tsx';
import { QueueItem } from './queue-item.tsx';
import { queueChange } from './queue-text.ts';

const byName = (left: Queue, right: Queue): number => left.name.localeCompare(right.name);

function NewQueue({ onAdded }: { readonly onAdded: (queueId: string) => void }) {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const [name, setName] = useState('');
  const details = queueChange('name', name);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (details === null) return;
    const queueId = mintId();
    setName('');
    const done = t('settings.queues.added', { name: name.trim() });
    if (await make('queues.set', { queueId, details }, done)) onAdded(queueId);
  };
  return (
    <CheckedForm className={styles.adder} onSubmit={(event) => void add(event)}>
      <TextField label={t('settings.queues.new')} value={name} maxLength={60} required onChange={setName} />
      <Button look="soft" type="submit">
        <Plus size={16} aria-hidden />
        {t('settings.queues.add')}
      </Button>
    </CheckedForm>
  );
}

export function QueuesSection() {
  const { t } = useTranslation();
  const queues = useStand(({ rows }) => rows.queues);
  const present = [...queues.values()].filter(({ removed }) => !removed).sort(byName);
  const used = present.filter(({ archived }) => !archived);
  const archived = present.filter((queue) => queue.archived);
  const [chosen, setChosen] = useState<string | null>(used.length === 1 ? (used[0]?.id ?? null) : null);
  return (
    <SectionFrame section="queues">
      <ul className={styles.list}>
        {used.map((queue) => (
          <QueueItem
            key={queue.id}
            queue={queue}
            isOpen={queue.id === chosen}
            onToggle={() => setChosen(queue.id === chosen ? null : queue.id)}
          />
        ))}
      </ul>
      <NewQueue onAdded={setChosen} />
      {archived.length === 0 ? null : (
        <Part title={t('settings.queues.archivedTitle')} about={t('settings.queues.archivedAbout')}>
          <ul className={styles.list}>
            {archived.map((queue) => (
              <ArchivedQueue key={queue.id} queue={queue} />
            ))}
          </ul>
        </Part>
      )}
    </SectionFrame>
  );
}
