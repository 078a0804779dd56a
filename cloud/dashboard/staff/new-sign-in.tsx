/** Adds somebody without an email: their username and first password are shown once, to whoever adds them. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Rights, Role } from '#shared/permissions/permissions.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';
import { AddingHead } from './adding-head.tsx';
import { roleOptions } from './role-options.ts';
import { type MadeSignIn, ShownSignIn } from './shown-sign-in.tsx';

type Props = { readonly restaurantId: string; readonly acting: Rights; readonly onChanged: () => void };

export function NewSignIn({ restaurantId, acting, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [firstName, setFirstName] = useState('');
  const [lastName, setLastName] = useState('');
  const [role, setRole] = useState<Role>('host');
  const [made, setMade] = useState<MadeSignIn | undefined>();
  const add = async (): Promise<void> => {
    const person = { restaurantId, firstName, lastName, role, language: languageOf(i18n.language) };
    const { username, firstPassword } = await api.staff.addWithSignIn.mutate(person);
    setMade({ name: firstName, username, firstPassword });
    setFirstName('');
    setLastName('');
    onChanged();
  };
  return (
    <section className={styles.card}>
      <AddingHead way="signIn" />
      {made === undefined ? null : <ShownSignIn made={made} />}
      <Form className={styles.form} draft={[firstName, lastName]} command={command} act={add}>
        <div className={styles.sides}>
          <TextField
            label={t('accounts.firstName')}
            value={firstName}
            onChange={setFirstName}
            maxLength={100}
            required
          />
          <TextField label={t('accounts.lastName')} value={lastName} onChange={setLastName} maxLength={100} />
          <Select
            label={t('dashboard.staff.role')}
            value={role}
            options={roleOptions(t, acting)}
            onChange={setRole}
          />
        </div>
        <FailureNotice failure={failure} />
        <div className={styles.go}>
          <ChangeButton type="submit" disabled={isBusy}>
            {t('invitations.signIn.add')}
          </ChangeButton>
        </div>
      </Form>
    </section>
  );
}
