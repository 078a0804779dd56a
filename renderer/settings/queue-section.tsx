/** The queue of this screen: its name, how many it holds, and how long a meal takes on average. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueue } from '#renderer/host-stand/use-lists.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useGestures } from '#renderer/store/use-gesture.ts';
import { TextField } from '#renderer/ui/field.tsx';
import { Switch } from '#renderer/ui/switch.tsx';
import { queueDetails } from '#shared/queues/queue.ts';
import { Section } from './section.tsx';

const sent = queueDetails.pick({ name: true, capacity: true, averageServiceMinutes: true, accepting: true });

export function QueueSection() {
  const { t } = useTranslation();
  const { mintId } = useServices();
  const { make } = useGestures();
  const queue = useQueue();
  const [name, setName] = useState(queue?.name ?? '');
  const [capacity, setCapacity] = useState(String(queue?.capacity ?? 50));
  const [minutes, setMinutes] = useState(String(queue?.averageServiceMinutes ?? 30));
  const [accepting, setAccepting] = useState(queue?.accepting ?? true);
  const typed = {
    name: name.normalize('NFC').trim(),
    capacity: Number(capacity),
    averageServiceMinutes: Number(minutes),
    accepting,
  };
  const details = sent.safeParse(typed).data;
  const save = (): void => {
    if (details === undefined) return;
    const queueId = queue?.id ?? mintId();
    void make('queues.set', { queueId, details }, t('gestures.done.queueSaved', { name: details.name }));
  };
  return (
    <Section title={t('settings.queue.title')} canSave={details !== undefined} onSave={save}>
      <TextField label={t('settings.queue.name')} value={name} maxLength={60} onChange={setName} />
      <TextField
        label={t('settings.queue.capacity')}
        value={capacity}
        inputMode="numeric"
        maxLength={4}
        onChange={setCapacity}
      />
      <TextField
        label={t('settings.queue.service')}
        value={minutes}
        inputMode="numeric"
        maxLength={3}
        onChange={setMinutes}
      />
      <Switch label={t('settings.queue.accepting')} checked={accepting} onChange={setAccepting} />
    </Section>
  );
}
