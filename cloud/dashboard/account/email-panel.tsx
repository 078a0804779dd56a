/** Another address for whoever is signed in: the password is asked for, and the address counts once its letter was opened. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { CurrentPasswordField } from '../forms/current-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { type OwnAccount, useSignedIn } from '../signed-in/signed-in-context.tsx';
import { AccountForm } from './account-form.tsx';

export function EmailPanel({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [email, setEmail] = useState('');
  const [current, setCurrent] = useState('');
  const { wantedEmail } = account;
  const change = async (): Promise<void> => {
    await api.accounts.changeEmail.mutate({ email, current });
    setEmail('');
    setCurrent('');
    askAgain();
  };
  const about =
    wantedEmail === null
      ? t('accounts.page.emailAbout')
      : t('accounts.page.emailWanted', { email: wantedEmail });
  return (
    <AccountForm
      title={t('accounts.page.email')}
      about={about}
      draft={[email, current]}
      command={command}
      act={change}
      rest={problems.rest}
      go={t('accounts.page.changeEmail')}
    >
      <TextField
        label={t('accounts.page.newEmail')}
        problem={problems.at('email')}
        value={email}
        onChange={setEmail}
        type="email"
        required
        autoComplete="email"
      />
      <CurrentPasswordField value={current} onChange={setCurrent} required />
    </AccountForm>
  );
}
