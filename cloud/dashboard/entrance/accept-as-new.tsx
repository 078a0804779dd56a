/** Accepts an invitation with an account that is made now. An invitation for one address is accepted with that one. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOf } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { DoorForm } from '../forms/door-form.tsx';
import { NewPasswordField } from '../forms/new-password-field.tsx';
import { type FormProblems, useFormProblems } from '../forms/use-form-problems.ts';
import styles from '../layout/layout.module.css';

type Props = {
  readonly code: string;
  readonly title: string;
  readonly about: string;
  /** The only address; null: any. */
  readonly boundTo: string | null;
  readonly onDone: () => void;
  readonly onOther: () => void;
};

const nobody = { firstName: '', lastName: '', email: '', password: '' };

type FieldsProps = {
  readonly person: typeof nobody;
  readonly boundTo: string | null;
  readonly problems: FormProblems;
  readonly onChange: (person: typeof nobody) => void;
};

function PersonFields({ person, boundTo, problems, onChange }: FieldsProps) {
  const { t } = useTranslation();
  const text = (field: keyof typeof nobody) => ({
    value: person[field],
    onChange: (value: string) => onChange({ ...person, [field]: value }),
  });
  return (
    <>
      <TextField
        label={t('accounts.firstName')}
        {...text('firstName')}
        maxLength={100}
        autoComplete="given-name"
        autoFocus
      />
      <TextField
        label={t('accounts.lastName')}
        {...text('lastName')}
        maxLength={100}
        autoComplete="family-name"
      />
      {boundTo === null ? (
        <TextField
          label={t('dashboard.signIn.email')}
          problem={problems.at('email')}
          {...text('email')}
          type="email"
          autoComplete="username"
        />
      ) : (
        <p className={styles.name}>{boundTo}</p>
      )}
      <NewPasswordField
        label={t('dashboard.signIn.password')}
        problem={problems.at('password')}
        {...text('password')}
      />
    </>
  );
}

export function AcceptAsNew({ code, title, about, boundTo, onDone, onOther }: Props) {
  const { t, i18n } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const problems = useFormProblems(command.failure);
  const [person, change] = useState({ ...nobody, email: boundTo ?? '' });
  const accept = async (): Promise<void> => {
    await api.invitations.acceptAsNew.mutate({ ...person, code, language: languageOf(i18n.language) });
    onDone();
  };
  return (
    <DoorForm
      title={title}
      go={t('accounts.invitation.asNew')}
      other={t('dashboard.signIn.go')}
      command={command}
      problems={problems}
      act={accept}
      onOther={onOther}
    >
      <p className={styles.about}>{about}</p>
      <PersonFields person={person} boundTo={boundTo} problems={problems} onChange={change} />
    </DoorForm>
  );
}
