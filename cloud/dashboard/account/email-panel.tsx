/** Another address for whoever is signed in: the password is asked for, and the address counts once its letter was opened. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';
import { type OwnAccount, useSignedIn } from '../signed-in/signed-in-context.tsx';

export function EmailPanel({ account }: { readonly account: OwnAccount }) {
  const { t } = useTranslation();
  const { api } = useServices();
  const { askAgain } = useSignedIn();
  const command = useCommand();
  const { isBusy, failure } = command;
  const heading = useId();
  const problems = useFormProblems(failure);
  const [email, setEmail] = useState('');
  const [current, setCurrent] = useState('');
  const { wantedEmail } = account;
  const change = async (): Promise<void> => {
    await api.accounts.changeEmail.mutate({ email, current });
    setEmail('');
    setCurrent('');
    askAgain();
  };
  return (
    <section className={styles.card}>
      <h2 id={heading} className={styles.title}>
        {t('accounts.page.email')}
      </h2>
      <p className={styles.about} role="status">
        {wantedEmail === null
          ? t('accounts.page.emailAbout')
          : t('accounts.page.emailWanted', { email: wantedEmail })}
      </p>
      <Form
        className={styles.form}
        aria-labelledby={heading}
        draft={[email, current]}
        command={command}
        act={change}
      >
        <TextField
          label={t('accounts.page.newEmail')}
          problem={problems.at('email')}
          value={email}
          onChange={setEmail}
          type="email"
          autoComplete="email"
        />
        <TextField
          label={t('accounts.currentPassword')}
          value={current}
          onChange={setCurrent}
          type="password"
          autoComplete="current-password"
        />
        <FailureNotice failure={problems.rest} />
        <Button type="submit" disabled={isBusy || email.trim() === '' || current === ''}>
          {t('accounts.page.changeEmail')}
        </Button>
      </Form>
    </section>
  );
}
