/** What somebody may do: their role and job title, and each permission granted or refused beside the role. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { permission, type Rights } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import layout from '../layout/layout.module.css';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { PermissionChoice } from './permission-choice.tsx';
import type { Person } from './person.ts';
import styles from './rights.module.css';
import { choiceOf, withChoice } from './rights-choices.ts';
import { roleOptions } from './role-options.ts';

const FORM = 'rights-form';

type Wanted = Pick<Person, 'role' | 'jobTitle' | 'granted' | 'refused'>;

type FieldsProps = {
  readonly person: Person;
  readonly wanted: Wanted;
  readonly acting: Rights;
  readonly onChange: (wanted: Wanted) => void;
};

function RightsFields({ person, wanted, acting, onChange }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Select
        label={t('dashboard.staff.role')}
        value={wanted.role}
        options={roleOptions(t, acting, person.role)}
        onChange={(role) => onChange({ ...wanted, role })}
      />
      <TextField
        label={t('invitations.jobTitle')}
        value={wanted.jobTitle}
        onChange={(jobTitle) => onChange({ ...wanted, jobTitle })}
        maxLength={100}
      />
      <section>
        <h3 className={layout.name}>{t('rights.beside')}</h3>
        <p className={layout.detail}>{t('rights.besideAbout')}</p>
        <ul className={styles.permissions}>
          {permission.options.map((what) => (
            <PermissionChoice
              key={what}
              what={what}
              role={wanted.role}
              choice={choiceOf(wanted, what)}
              acting={acting}
              onChange={(choice) => onChange({ ...wanted, ...withChoice(wanted, what, choice) })}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

type Props = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly acting: Rights;
  readonly onClose: () => void;
  readonly onChanged: () => void;
};

function useSaving({ person: { id: staffId, name }, restaurantId, onClose, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { askAgain } = useSignedIn();
  return async (wanted: Wanted): Promise<void> => {
    await api.staff.changeRights.mutate({
      ...{ restaurantId, staffId, role: wanted.role, jobTitle: wanted.jobTitle },
      ...{ granted: [...wanted.granted], refused: [...wanted.refused] },
    });
    toasts.show({ title: t('rights.saved', { name }) });
    onChanged();
    onClose();
    // Whoever changed their own rights sees other pages from now on.
    askAgain();
  };
}

export function RightsDialog(props: Props) {
  const { t } = useTranslation();
  const { person, acting, onClose } = props;
  const command = useCommand();
  const { isBusy, failure } = command;
  const { role, jobTitle, granted, refused } = person;
  const [wanted, want] = useState<Wanted>({ role, jobTitle, granted, refused });
  const save = useSaving(props);
  const foot = (
    <Button type="submit" form={FORM} look="primary" disabled={isBusy}>
      {t('ui.save')}
    </Button>
  );
  return (
    <AskingDialog
      open
      title={t('rights.title', { name: person.name })}
      closeLabel={t('ui.close')}
      foot={foot}
      onClose={onClose}
    >
      <Form id={FORM} className={layout.form} draft={wanted} command={command} act={() => save(wanted)}>
        <RightsFields person={person} wanted={wanted} acting={acting} onChange={want} />
        <FailureNotice failure={failure} />
      </Form>
    </AskingDialog>
  );
}
