/** Where the letter leads that asks whether an address is right. Opening it proves nothing yet; the button does. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import styles from '../layout/layout.module.css';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { EntranceForm } from './entrance-form.tsx';
import { EntranceFrame } from './entrance-frame.tsx';
import { linkToken } from './link-token.ts';
import { useFormProblems } from './use-form-problems.ts';

export function VerifyPage() {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const address = useBrowserAddress();
  const command = useCommand();
  const [token] = useState(linkToken);
  const problems = useFormProblems(command.failure);
  usePageTitle(t('accounts.verify.title'));
  const change = async (): Promise<void> => {
    await api.accounts.verifyEmail.mutate({ token });
    toasts.show({ title: t('accounts.verify.done') });
    address.replace('/');
  };
  return (
    <EntranceFrame>
      <EntranceForm
        title={t('accounts.verify.title')}
        go={t('accounts.verify.go')}
        other={t('accounts.verify.toStart')}
        command={command}
        problems={problems}
        change={change}
        onOther={() => address.replace('/')}
      >
        <p className={styles.about}>{t('accounts.verify.text')}</p>
      </EntranceForm>
    </EntranceFrame>
  );
}
