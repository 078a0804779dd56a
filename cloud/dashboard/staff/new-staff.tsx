/** Adds someone to the staff, in any role the person at the screen may give. */
import { useState } from 'react';
import { TextField } from '#renderer/ui/field.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Rights, Role } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { Form } from '../forms/form.tsx';
import styles from '../layout/layout.module.css';
import { ChangeButton } from '../viewing/change-button.tsx';
import { AddingHead } from './adding-head.tsx';
import { roleOptions } from './role-options.ts';

type Props = { readonly restaurantId: string; readonly acting: Rights; readonly onChanged: () => void };

export function NewStaff({ restaurantId, acting, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const command = useCommand();
  const { isBusy, failure } = command;
  const [name, setName] = useState('');
  const [role, setRole] = useState<Role>('host');
  const add = async (): Promise<void> => {
    await api.staff.add.mutate({ restaurantId, name, role });
    setName('');
    onChanged();
  };
  return (
    <Form className={styles.form} draft={name} command={command} act={add}>
      <AddingHead way="pin" />
      <TextField label={t('dashboard.staff.name')} value={name} onChange={setName} maxLength={100} required />
      <div className={styles.line}>
        <Select
          label={t('dashboard.staff.role')}
          value={role}
          options={roleOptions(t, acting)}
          onChange={setRole}
        />
        <ChangeButton type="submit" look="primary" disabled={isBusy}>
          {t('dashboard.staff.add')}
        </ChangeButton>
      </div>
      <FailureNotice failure={failure} />
    </Form>
  );
}
