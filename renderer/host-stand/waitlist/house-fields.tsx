/** What the house decides of a party: what it was told, its queue, its service, and where to write to it. */

import { useStand } from '#renderer/store/stand-context.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useQueue, useQueues } from '../use-lists.ts';
import type { FieldsProps } from './fields-props.ts';
import styles from './party-form.module.css';
import { QueueNotice } from './queue-notice.tsx';

const unsaid = 'unsaid';

function ServiceField({ draft, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const types = useStand(({ rows }) => rows.serviceTypes);
  const names = [...types.values()]
    .filter(({ active, removed }) => active && !removed)
    .map(({ name }) => name);
  const known = draft.serviceType === '' ? names : [...new Set([...names, draft.serviceType])];
  if (known.length === 0) return null;
  return (
    <Select
      label={t('waitlist.form.service')}
      value={draft.serviceType === '' ? unsaid : draft.serviceType}
      options={[
        { value: unsaid, label: t('waitlist.form.anyService') },
        ...known.map((name) => ({ value: name, label: name })),
      ]}
      onChange={(value) => onChange({ serviceType: value === unsaid ? '' : value })}
    />
  );
}

function QueueField({ draft, partyId, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const queues = useQueues();
  const own = useQueue();
  const queue = queues.find(({ id }) => id === draft.queueId) ?? own;
  if (queue === null) return null;
  return (
    <>
      {queues.length < 2 ? null : (
        <Select
          label={t('waitlist.queue.label')}
          value={queue.id}
          options={queues.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(queueId) => onChange({ queueId })}
        />
      )}
      {partyId === null ? (
        <div className={styles.wide}>
          <QueueNotice queue={queue} />
        </div>
      ) : null}
    </>
  );
}

export function HouseFields(props: FieldsProps) {
  const { t } = useTranslation();
  const { draft, partyId, problems, onChange } = props;
  return (
    <>
      <TextField
        label={t('parties.form.quoted')}
        value={draft.quoted}
        inputMode="numeric"
        maxLength={3}
        hint={partyId === null ? t('waitlist.form.quotedHint') : t('parties.form.quotedHint')}
        problem={problems.quoted ? t('parties.form.quotedProblem') : undefined}
        onChange={(quoted) => onChange({ quoted })}
      />
      <TextField
        label={t('waitlist.form.email')}
        type="email"
        value={draft.email}
        maxLength={254}
        onChange={(email) => onChange({ email })}
      />
      <ServiceField {...props} />
      <QueueField {...props} />
    </>
  );
}
