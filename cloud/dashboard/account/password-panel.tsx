/** Another password for whoever is signed in: the one they have is asked for first. */
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { useFormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';

export function PasswordPanel() {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const heading = useId();
  const problems = useFormProblems(failure);
  const [current, setCurrent] = useState('');
  const [password, setPassword] = useState('');
  const change = async (): Promise<void> => {
    await api.accounts.changePassword.mutate({ current, password });
    toasts.show({ title: t('accounts.page.passwordChanged') });
    setCurrent('');
    setPassword('');
  };
  return (
    <section className={styles.card}>
      <h2 id={heading} className={styles.title}>
        {t('accounts.page.password')}
      </h2>
      <Form
        className={styles.form}
        aria-labelledby={heading}
        draft={[current, password]}
        command={command}
        act={change}
      >
        <TextField
          label={t('accounts.currentPassword')}
          value={current}
          onChange={setCurrent}
          type="password"
          autoComplete="current-password"
        />
        <NewPasswordField
          label={t('accounts.newPassword')}
          value={password}
          problem={problems.at('password')}
          onChange={setPassword}
        />
        <FailureNotice failure={problems.rest} />
        <Button type="submit" disabled={isBusy || current === '' || password === ''}>
          {t('accounts.page.changePassword')}
        </Button>
      </Form>
    </section>
  );
}
