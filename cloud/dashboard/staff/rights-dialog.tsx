/** What somebody may do: their role and job title, and each permission granted or refused beside the role. */

import { Button } from '#renderer/ui/button.tsx';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { choiceOf, withChoice } from '#shared/permissions/choices.ts';
import { mergeRights, type RightsOfPerson } from '#shared/permissions/merge-rights.ts';
import { permission, type Rights } from '#shared/permissions/permissions.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { ClashList } from '../edits/clash-list.tsx';
import { isClash } from '../edits/is-clash.ts';
import { type Edited, useEdit } from '../edits/use-edit.ts';
import { Form } from '../forms/form.tsx';
import layout from '../layout/layout.module.css';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { AskingDialog } from '../unsaved/asking-dialog.tsx';
import { PermissionChoice } from './permission-choice.tsx';
import type { Person } from './person.ts';
import styles from './rights.module.css';
import { roleOptions } from './role-options.ts';

const FORM = 'rights-form';

type FieldsProps = {
  readonly person: Person;
  readonly wanted: RightsOfPerson;
  readonly acting: Rights;
  readonly onChange: (wanted: RightsOfPerson) => void;
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

function useSaving({ person: { id: staffId, name }, restaurantId, onClose }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { askAgain } = useSignedIn();
  return async ({ save }: Edited<RightsOfPerson>): Promise<void> => {
    await save(({ opened, wanted }) =>
      api.staff.changeRights.mutate({
        ...{ restaurantId, staffId, ...sentOf(wanted), opened: sentOf(opened) },
      }),
    );
    toasts.show({ title: t('rights.saved', { name }) });
    onClose();
    // Whoever changed their own rights sees other pages from now on.
    askAgain();
  };
}

const sentOf = ({ role, jobTitle, granted, refused }: RightsOfPerson) => ({
  ...{ role, jobTitle, granted: [...granted], refused: [...refused] },
});

function RightsClashes({ edit }: { readonly edit: Edited<RightsOfPerson> }) {
  const { t } = useTranslation();
  const whatIn = (clash: string) => permission.options.find((what) => what === clash);
  return (
    <ClashList
      edit={edit}
      nameOf={(clash) => {
        const what = whatIn(clash);
        if (what !== undefined) return t(`rights.can.${what}`);
        return t(clash === 'role' ? 'dashboard.staff.role' : 'invitations.jobTitle');
      }}
      wordsOf={(clash, of) => {
        const what = whatIn(clash);
        if (what !== undefined) return t(`rights.choices.${choiceOf(of, what)}`);
        return clash === 'role' ? t(`dashboard.roles.${of.role}`) : of.jobTitle;
      }}
    />
  );
}

export function RightsDialog(props: Props) {
  const { t } = useTranslation();
  const { person, acting, onClose, onChanged } = props;
  const command = useCommand();
  const { isBusy, failure } = command;
  const { role, jobTitle, granted, refused } = person;
  const now = { role, jobTitle, granted, refused };
  const edit = useEdit<RightsOfPerson>({ now, merge: mergeRights, askAgain: onChanged });
  const { draft, change, problem, wasAsked } = edit;
  const save = useSaving(props);
  const foot = (
    <Button type="submit" form={FORM} look="primary" disabled={isBusy} disabledWhy={problem ?? null}>
      {t('ui.save')}
    </Button>
  );
  return (
    <AskingDialog
      open
      title={t('rights.title', { name: person.name })}
      closeLabel={t('ui.close')}
      foot={foot}
      failure={wasAsked && isClash(failure) ? undefined : failure}
      onClose={onClose}
    >
      <Form id={FORM} className={layout.form} draft={edit.typed} command={command} act={() => save(edit)}>
        <RightsClashes edit={edit} />
        <RightsFields person={person} wanted={draft} acting={acting} onChange={change} />
      </Form>
    </AskingDialog>
  );
}
