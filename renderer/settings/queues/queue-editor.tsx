/** What a manager sets of a queue: every field is saved by itself, every switch at once. */

import { useGestures } from '#renderer/store/use-gesture.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Queue } from '#shared/queues/queue.ts';
import { SavedField } from '../saved-field.tsx';
import { SavedSwitch } from '../saved-switch.tsx';
import styles from '../settings.module.css';
import type { QueueCount } from './queue-count.ts';
import { QueueEnd } from './queue-end.tsx';
import { type QueueField, queueChange, queueKinds, queueText } from './queue-text.ts';

type FieldProps = { readonly queue: Queue; readonly field: QueueField };

function QueueTextField({ queue, field }: FieldProps) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const label = t(`settings.queues.field.${field}`);
  const save = async (text: string): Promise<void> => {
    const details = queueChange(field, text);
    const done = t('settings.queues.saved', { name: queue.name, what: label });
    if (details !== null) await make('queues.set', { queueId: queue.id, details }, done);
  };
  return (
    <SavedField
      label={label}
      value={queueText(queue, field)}
      hint={t(`settings.queues.hint.${field}`)}
      problem={t(`settings.queues.problem.${field}`)}
      isNumber={queueKinds[field] === 'whole'}
      isLong={field === 'description'}
      isRight={(text) => queueChange(field, text) !== null}
      onSave={save}
    />
  );
}

const doors = ['active', 'accepting'] as const;
const habits = ['guestsMayCancel', 'confirmsCalls', 'notifiesAutomatically'] as const;
type QueueSwitch = (typeof doors)[number] | (typeof habits)[number];

function QueueSwitchRow({ queue, field }: { readonly queue: Queue; readonly field: QueueSwitch }) {
  const { t } = useTranslation();
  const { make } = useGestures();
  const label = t(`settings.queues.switch.${field}`);
  const isOn = queue[field];
  return (
    <SavedSwitch
      label={label}
      about={t(`settings.queues.${isOn ? 'on' : 'off'}.${field}`)}
      checked={isOn}
      onChange={(checked) => {
        const done = t('settings.queues.saved', { name: queue.name, what: label });
        return make('queues.set', { queueId: queue.id, details: { [field]: checked } }, done);
      }}
    />
  );
}

const inGrid = ['capacity', 'averageServiceMinutes', 'opensAtMinute', 'closesAtMinute'] as const;

type Props = { readonly queue: Queue; readonly count: QueueCount };

export function QueueEditor({ queue, count }: Props) {
  return (
    <div className={styles.editor}>
      <div className={styles.switches}>
        {doors.map((field) => (
          <QueueSwitchRow key={field} queue={queue} field={field} />
        ))}
      </div>
      <QueueTextField queue={queue} field="name" />
      <div className={styles.grid}>
        {inGrid.map((field) => (
          <QueueTextField key={field} queue={queue} field={field} />
        ))}
      </div>
      <QueueTextField queue={queue} field="description" />
      <div className={styles.switches}>
        {habits.map((field) => (
          <QueueSwitchRow key={field} queue={queue} field={field} />
        ))}
      </div>
      {queue.notifiesAutomatically ? (
        <div className={styles.grid}>
          <QueueTextField queue={queue} field="reminderMinutes" />
        </div>
      ) : null}
      <QueueEnd queue={queue} count={count} />
    </div>
  );
}
