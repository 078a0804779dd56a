/** Where the link of a letter leads that resets a password or sets a first one. Opening it uses nothing up; the button does. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { ForgotForm } from './forgot-form.tsx';
import { isDeadLink } from './is-dead-link.ts';
import { linkToken } from './link-token.ts';

export function ResetPage() {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [token] = useState(linkToken);
  const [password, setPassword] = useState('');
  const [wantsLetter, wantLetter] = useState(false);
  usePageTitle(t('accounts.reset.title'));
  const change = async (): Promise<void> => {
    await api.accounts.resetPassword.mutate({ token, password });
    toasts.show({ title: t('accounts.reset.done') });
    address.replace('/');
  };
  const toStart = (): void => address.replace('/');
  const isDead = isDeadLink(command.failure);
  if (wantsLetter)
    return (
      <EntranceFrame>
        <ForgotForm onOther={toStart} />
      </EntranceFrame>
    );
  return (
    <EntranceFrame>
      <DoorForm
        title={t('accounts.reset.title')}
        go={t('accounts.reset.go')}
        other={isDead ? t('accounts.reset.again') : t('accounts.forgot.back')}
        command={command}
        problems={problems}
        act={change}
        onOther={isDead ? () => wantLetter(true) : toStart}
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
    </EntranceFrame>
  );
}
