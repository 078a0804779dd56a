/** One permission in words, what the role says of it, and whether this person is granted or refused it. */

import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import type { Choice } from '#shared/permissions/choices.ts';
import { may, mayGrant, type Permission, type Rights, type Role } from '#shared/permissions/permissions.ts';
import layout from '../layout/layout.module.css';
import styles from './rights.module.css';

type Props = {
  readonly what: Permission;
  readonly role: Role;
  readonly choice: Choice;
  readonly acting: Rights;
  readonly onChange: (choice: Choice) => void;
};

export function PermissionChoice({ what, role, choice, acting, onChange }: Props) {
  const { t } = useTranslation();
  const answer = t(may({ role }, what) ? 'rights.may' : 'rights.mayNot');
  const why = mayGrant(acting, what) ? null : t('rights.lacking');
  const options = (['role', 'granted', 'refused'] as const).map((value) => ({
    value,
    label: t(`rights.choices.${value}`),
  }));
  return (
    <li className={styles.permission}>
      <div>
        <p>{t(`rights.can.${what}`)}</p>
        <p className={layout.detail}>{t('rights.asRole', { role: t(`dashboard.roles.${role}`), answer })}</p>
        {why === null ? null : <p className={layout.detail}>{why}</p>}
      </div>
      <Select
        label={t(`rights.can.${what}`)}
        isLabelHidden
        value={choice}
        options={options}
        disabledWhy={why}
        onChange={onChange}
      />
    </li>
  );
}
