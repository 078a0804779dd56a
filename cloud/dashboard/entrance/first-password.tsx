/** Somebody signed in with a password that was made for them: nothing else opens before they have chosen their own. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { CurrentPasswordField } from '../forms/current-password-field.tsx';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { EntranceFrame } from './entrance-frame.tsx';

type Props = { readonly onDone: () => void };

export function FirstPasswordForm({ onDone }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.changePassword.mutate({ current, password });
    onDone();
  };
  const leave = async (): Promise<void> => {
    await api.accounts.signOut.mutate();
    onDone();
  };
  return (
    <DoorForm
      title={t('accounts.first.title')}
      go={t('accounts.first.go')}
      other={t('dashboard.signIn.out')}
      command={command}
      problems={problems}
      act={change}
      onOther={() => command.run(leave)}
    >
      <p className={styles.about}>{t('accounts.first.text')}</p>
      <CurrentPasswordField value={current} onChange={setCurrent} autoFocus />
      <NewPasswordField
        label={t('accounts.newPassword')}
        value={password}
        problem={problems.at('password')}
        onChange={setPassword}
      />
    </DoorForm>
  );
}

export function FirstPassword({ onDone }: Props) {
  const { t } = useTranslation();
  usePageTitle(t('accounts.first.title'));
  return (
    <EntranceFrame>
      <FirstPasswordForm onDone={onDone} />
    </EntranceFrame>
  );
}
