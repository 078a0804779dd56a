/** Roles across, permissions down, where there is room. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { may, permission, role } from '#shared/permissions/permissions.ts';
import { AnswerMark } from './answer-mark.tsx';
import styles from './roles.module.css';

export function RoleTable() {
  const { t } = useTranslation();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('rights.roles.permission')}</th>
          {role.options.map((one) => (
            <th key={one} scope="col">
              {t(`dashboard.roles.${one}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {permission.options.map((what) => (
          <tr key={what}>
            <th scope="row">{t(`rights.can.${what}`)}</th>
            {role.options.map((one) => (
              <td key={one}>
                <AnswerMark isYes={may({ role: one }, what)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
