/** The last row of the list: a name makes a section. */

import { Plus } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { CheckedForm } from '#renderer/ui/checked-form.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { cleanText } from '#shared/text/clean-text.ts';
import styles from './servers-panel.module.css';
import { useServerActions } from './use-server-actions.ts';

export function NewSection() {
  const { t } = useTranslation();
  const { addSection } = useServerActions();
  const [typed, setTyped] = useState('');
  const name = cleanText(typed);
  const add = (event: FormEvent): void => {
    event.preventDefault();
    addSection(name);
    setTyped('');
  };
  return (
    <li>
      <CheckedForm className={styles.new} onSubmit={add}>
        <TextField label={t('servers.panel.new')} value={typed} maxLength={40} required onChange={setTyped} />
        <Button look="soft" snug type="submit" label={t('servers.panel.add')}>
          <Plus size={18} aria-hidden />
        </Button>
      </CheckedForm>
    </li>
  );
}
