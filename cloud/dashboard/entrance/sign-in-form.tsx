/** Email or username, and password, of someone who has an account. */
import { useState } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';

type Props = {
  readonly onDone: () => void | Promise<void>;
  /** Who signs in again, over a page of theirs. */
  readonly known?: string;
  readonly onOther?: () => void;
  readonly onForgot?: () => void;
};

export function SignInForm({ onDone, known, onOther, onForgot }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [name, setName] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.signIn.mutate({ name, password });
    await onDone();
  };
  return (
    <DoorForm
      {...(known === undefined ? { title: t('dashboard.signIn.title') } : {})}
      {...(onOther === undefined ? {} : { other: t('dashboard.signIn.toRegister'), onOther })}
      go={t('dashboard.signIn.go')}
      command={command}
      problems={problems}
      act={change}
    >
      <TextField
        label={t('accounts.name')}
        value={name}
        onChange={setName}
        autoComplete="username"
        autoFocus={known === undefined}
      />
      <TextField
        label={t('dashboard.signIn.password')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="current-password"
        autoFocus={known !== undefined}
      />
      {onForgot === undefined ? null : (
        <Button look="plain" snug onPress={onForgot}>
          {t('accounts.forgot.to')}
        </Button>
      )}
    </DoorForm>
  );
}
