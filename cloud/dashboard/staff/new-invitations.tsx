/** Offers places: to each address that is typed, or to whoever is handed a link. */
import { useState } from 'react';
import { TextArea, TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Rights, Role } from '#shared/permissions/permissions.ts';
import { languageOf } from '#shared/strings/languages.ts';
import type { Failure } from '../cloud-api/cloud-api.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';
import { AddingHead } from './adding-head.tsx';
import { InvitationLink } from './invitation-link.tsx';
import { roleOptions } from './role-options.ts';

type Props = { readonly restaurantId: string; readonly acting: Rights; readonly onChanged: () => void };

const addressesIn = (typed: string): string[] => typed.split(/[\s,;]+/).filter((email) => email !== '');

/** Which of those that were sent are no addresses. */
function wrongAmong(sent: readonly string[], failure: Failure | undefined): readonly string[] {
  const fields = failure?.kind === 'invalid' ? failure.fields : [];
  return sent.filter((_, index) => fields.includes(`emails.${index}`));
}

type AddressesProps = {
  readonly typed: string;
  readonly wrong: readonly string[];
  readonly onType: (typed: string) => void;
};

function Addresses({ typed, wrong, onType }: AddressesProps) {
  const { t, i18n } = useTranslation();
  const left = wrong.filter((email) => addressesIn(typed).includes(email));
  const emails = new Intl.ListFormat(i18n.language).format(left);
  return (
    <TextArea
      label={t('invitations.emails')}
      hint={t('invitations.emailsHint')}
      problem={left.length === 0 ? undefined : t('invitations.emailsWrong', { emails })}
      value={typed}
      onChange={onType}
    />
  );
}

export function NewInvitations({ restaurantId, acting, onChanged }: Props) {
  const { t, i18n } = useTranslation();
  const { api, toasts } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [typed, setTyped] = useState('');
  const [jobTitle, setJobTitle] = useState('');
  const [role, setRole] = useState<Role>('host');
  const [code, setCode] = useState<string | undefined>();
  const [sent, setSent] = useState<readonly string[]>([]);
  const wrong = wrongAmong(sent, failure);
  const invite = async (): Promise<void> => {
    const offer = { restaurantId, role, jobTitle, language: languageOf(i18n.language) };
    const emails = addressesIn(typed);
    setSent(emails);
    const offered = await api.invitations.invite.mutate({ ...offer, emails });
    const count = offered.filter(({ outcome }) => outcome === 'sent').length;
    const known = offered.length - count;
    const said = [
      count === 0 ? '' : t('invitations.sent', { count }),
      known === 0 ? '' : t('invitations.known', { count: known }),
    ];
    setCode(offered[0]?.code);
    setTyped('');
    if (offered[0]?.code === undefined) toasts.show({ title: said.join(' ').trim() });
    onChanged();
  };
  return (
    <Form className={styles.form} draft={[typed, jobTitle]} command={command} act={invite}>
      <AddingHead way="invite" />
      <Addresses typed={typed} wrong={wrong} onType={setTyped} />
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
      <FailureNotice failure={wrong.length === 0 ? failure : undefined} />
      <div className={styles.go}>
        <ChangeButton type="submit" disabled={isBusy}>
          {t('invitations.invite')}
        </ChangeButton>
      </div>
    </Form>
  );
}
