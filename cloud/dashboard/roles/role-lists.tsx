/** One list a role, where the table has no room: what it may do first, then what it may not. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { may, permission, type Role, role } from '#shared/permissions/permissions.ts';
import layout from '../layout/layout.module.css';
import { AnswerMark } from './answer-mark.tsx';
import styles from './roles.module.css';

function RoleList({ of }: { readonly of: Role }) {
  const { t } = useTranslation();
  const has = permission.options.filter((what) => may({ role: of }, what));
  const lacks = permission.options.filter((what) => !has.includes(what));
  return (
    <section className={layout.card}>
      <h2 className={layout.title}>{t(`dashboard.roles.${of}`)}</h2>
      {has.length === 0 ? <p className={layout.about}>{t('rights.roles.nothing')}</p> : null}
      <ul>
        {[...has, ...lacks].map((what) => (
          <li key={what} className={styles.item}>
            <AnswerMark isYes={has.includes(what)} />
            <span>{t(`rights.can.${what}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function RoleLists() {
  return (
    <div className={styles.lists}>
      {role.options.map((one) => (
        <RoleList key={one} of={one} />
      ))}
    </div>
  );
}
