/** Email or username, and password, of someone who has an account. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';

type Props = {
  readonly onDone: () => void;
  readonly onOther: () => void;
  readonly onForgot?: () => void;
};

export function SignInForm({ onDone, onOther, onForgot }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.signIn.mutate({ name, password });
    onDone();
  };
  return (
    <DoorForm
      title={t('dashboard.signIn.title')}
      go={t('dashboard.signIn.go')}
      other={t('dashboard.signIn.toRegister')}
      command={command}
      problems={problems}
      act={change}
      onOther={onOther}
    >
      <TextField
        label={t('accounts.name')}
        value={name}
        onChange={setName}
        autoComplete="username"
        autoFocus
      />
      <TextField
        label={t('dashboard.signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
      />
      {onForgot === undefined ? null : (
        <Button look="plain" snug onPress={onForgot}>
          {t('accounts.forgot.to')}
        </Button>
      )}
    </DoorForm>
  );
}
