/** The forms an operator passes: a password of their own, email and password, and the second factor. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Command, useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';

type Step = { readonly onDone: () => void };

/** `known`: who comes in again, over a page of theirs. */
export function SignInStep({ known, onDone }: Step & { readonly known?: string }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const [email, setEmail] = useState(known ?? '');
  const [password, setPassword] = useState('');
  const act = async (): Promise<void> => {
    await api.operators.signIn.mutate({ email, password });
    onDone();
  };
  return (
    <DoorForm
      {...(known === undefined ? { title: t('office.door.signIn') } : {})}
      go={t('dashboard.signIn.go')}
      command={command}
      act={act}
    >
      <TextField
        label={t('dashboard.signIn.email')}
        value={email}
        onChange={setEmail}
        type="email"
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
    </DoorForm>
  );
}

type CodeProps = Step & {
  /** No: new ones follow the code. */
  readonly hasKeptCodes: boolean;
  readonly onCodes: (recoveryCodes: readonly string[]) => void;
};

export function CodeStep({ hasKeptCodes, onCodes, onDone }: CodeProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const [code, setCode] = useState('');
  const act = async (): Promise<void> => {
    const { recoveryCodes } = await api.operators.confirm.mutate({ code });
    if (recoveryCodes.length > 0) onCodes(recoveryCodes);
    else onDone();
  };
  const leave = async (): Promise<void> => {
    await api.operators.signOut.mutate();
    onDone();
  };
  return (
    <DoorForm
      title={t('office.door.code')}
      {...(hasKeptCodes ? {} : { text: t('recovery.notKept') })}
      go={t('office.door.codeGo')}
      other={t('office.door.asOther')}
      onOther={() => command.run(leave)}
      command={command}
      act={act}
    >
      <TextField
        label={t('office.door.code')}
        hint={t('office.door.codeHint')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        maxLength={40}
        autoFocus
      />
    </DoorForm>
  );
}

type PasswordProps = Step & { readonly token: string; readonly command: Command };

export function PasswordStep({ token, command, onDone }: PasswordProps) {
  const { t } = useTranslation();
  const { api } = useServices();
  const problems = useFormProblems(command.failure);
  const [password, setPassword] = useState('');
  const act = async (): Promise<void> => {
    await api.operators.choosePassword.mutate({ token, password });
    onDone();
  };
  return (
    <DoorForm
      title={t('office.door.choose')}
      go={t('office.door.chooseGo')}
      command={command}
      problems={problems}
      act={act}
    >
      <NewPasswordField
        label={t('dashboard.signIn.password')}
        value={password}
        problem={problems.at('password')}
        onChange={setPassword}
        autoFocus
      />
    </DoorForm>
  );
}
