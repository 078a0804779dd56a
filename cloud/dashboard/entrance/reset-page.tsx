/** Where the link of a letter leads that resets a password or sets a first one. Opening it uses nothing up; the button does. */
import { useCallback, useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { type Command, useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { DeadLink } from './dead-link.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { ForgotForm } from './forgot-form.tsx';
import { isDeadLink } from './is-dead-link.ts';
import { linkToken } from './link-token.ts';
import { OpenedLink } from './opened-link.tsx';

type FormProps = { readonly token: string; readonly command: Command; readonly onLeave: () => void };

function ResetForm({ token, command, onLeave }: FormProps) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const problems = useFormProblems(command.failure);
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.resetPassword.mutate({ token, password });
    toasts.show({ title: t('accounts.reset.done') });
    onLeave();
  };
  return (
    <DoorForm
      title={t('accounts.reset.title')}
      go={t('accounts.reset.go')}
      other={t('accounts.forgot.back')}
      command={command}
      problems={problems}
      act={change}
      onOther={onLeave}
    >
      <p className={styles.about}>{t('accounts.reset.text')}</p>
      <NewPasswordField
        label={t('accounts.newPassword')}
        value={password}
        problem={problems.at('password')}
        onChange={setPassword}
        autoFocus
      />
    </DoorForm>
  );
}

type OverProps = { readonly onAsk: () => void; readonly onLeave: () => void };

function OverLink({ onAsk, onLeave }: OverProps) {
  const { t } = useTranslation();
  return (
    <DeadLink
      about={t('accounts.reset.over')}
      go={t('accounts.reset.again')}
      onGo={onAsk}
      other={t('accounts.forgot.back')}
      onOther={onLeave}
    />
  );
}

export function ResetPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const [token] = useState(linkToken);
  const [wantsLetter, wantLetter] = useState(false);
  const ask = useCallback(() => api.accounts.lookAtLink.mutate({ token, page: 'password' }), [api, token]);
  usePageTitle(t('accounts.reset.title'));
  const leave = (): void => address.replace('/');
  const over = <OverLink onAsk={() => wantLetter(true)} onLeave={leave} />;
  return (
    <EntranceFrame>
      {wantsLetter ? (
        <ForgotForm onOther={leave} />
      ) : (
        <OpenedLink ask={ask} dead={over}>
          {() =>
            isDeadLink(command.failure) ? over : <ResetForm token={token} command={command} onLeave={leave} />
          }
        </OpenedLink>
      )}
    </EntranceFrame>
  );
}
