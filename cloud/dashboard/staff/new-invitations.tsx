/** Offers places: to each address that is typed, or to whoever is handed a link. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import type { Rights, Role } from '#shared/permissions/permissions.ts';
import { languageOf } from '#shared/strings/languages.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { roleOptions } from './role-options.ts';

type Props = { readonly restaurantId: string; readonly acting: Rights; readonly onChanged: () => void };

const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter((email) => email !== '');

export function NewInvitations({ restaurantId, acting, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [typed, setTyped] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  const [role, setRole] = useState<Role>('host');
  const [code, setCode] = useState<string | undefined>();
  const invite = async (): Promise<void> => {
    const offer = { restaurantId, role, jobTitle, language: languageOf(i18n.language) };
    const offered = await api.invitations.invite.mutate({ ...offer, emails: addressesIn(typed) });
    const sent = offered.filter(({ outcome }) => outcome === 'sent').length;
    setCode(offered[0]?.code);
    setTyped('');
    if (offered[0]?.code === undefined)
      toasts.show({ title: t('invitations.sent', { count: sent, others: offered.length - sent }) });
    onChanged();
  };
  return (
    <Form className={styles.form} draft={[typed, jobTitle]} command={command} act={invite}>
      <TextArea
        label={t('invitations.emails')}
        hint={t('invitations.emailsHint')}
        value={typed}
        onChange={setTyped}
      />
      <div className={styles.sides}>
        <TextField
          label={t('invitations.jobTitle')}
          value={jobTitle}
          onChange={setJobTitle}
          maxLength={100}
        />
        <Select
          label={t('dashboard.staff.role')}
          value={role}
          options={roleOptions(t, acting)}
          onChange={setRole}
        />
      </div>
      {code === undefined ? null : <InvitationLink code={code} />}
      <FailureNotice failure={failure} />
      <div className={styles.go}>
        <ChangeButton type="submit" disabled={isBusy}>
          {t('invitations.invite')}
        </ChangeButton>
      </div>
    </Form>
  );
}
