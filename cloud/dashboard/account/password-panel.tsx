/** Another password for whoever is signed in: the one they have is asked for first. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { CurrentPasswordField } from '../forms/current-password-field.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { AccountForm } from './account-form.tsx';

export function PasswordPanel() {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.changePassword.mutate({ current, password });
    toasts.show({ title: t('accounts.page.passwordChanged') });
    setCurrent('');
    setPassword('');
  };
  return (
    <AccountForm
      title={t('accounts.page.password')}
      draft={[current, password]}
      command={command}
      act={change}
      rest={problems.rest}
      go={t('accounts.page.changePassword')}
    >
      <CurrentPasswordField value={current} onChange={setCurrent} required />
      <NewPasswordField
        label={t('accounts.newPassword')}
        value={password}
        problem={problems.at('password')}
        onChange={setPassword}
        required
      />
    </AccountForm>
  );
}
