/** Asks for a letter with a link to choose a new password. It says the same whether there is such an account or not. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';

export function ForgotForm({ onOther }: { readonly onOther: () => void }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [email, setEmail] = useState('');
  const [sentTo, setSentTo] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.askForReset.mutate({ email });
    setSentTo(email);
  };
  return (
    <DoorForm
      title={t('accounts.forgot.title')}
      go={t('accounts.forgot.go')}
      other={t('accounts.forgot.back')}
      command={command}
      problems={problems}
      act={change}
      onOther={onOther}
    >
      <p className={styles.about} role="status">
        {sentTo === '' ? t('accounts.forgot.text') : t('accounts.forgot.sent', { email: sentTo })}
      </p>
      <TextField
        label={t('dashboard.signIn.email')}
        problem={problems.at('email')}
        value={email}
        onChange={setEmail}
        type="email"
        autoComplete="username"
        autoFocus
      />
    </DoorForm>
  );
}
