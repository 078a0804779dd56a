/** A username and a first password, shown once to whoever made them. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import styles from './shown-sign-in.module.css';

export type MadeSignIn = { readonly name: string; readonly username: string; readonly firstPassword: string };

export function ShownSignIn({ made: { name, username, firstPassword } }: { readonly made: MadeSignIn }) {
  const { t } = useTranslation();
  return (
    <div className={styles.box} role="status">
      <p>{t('invitations.signIn.shown', { name })}</p>
      <dl>
        <div className={styles.fact}>
          <dt>{t('invitations.signIn.username')}</dt>
          <dd>{username}</dd>
        </div>
        <div className={styles.fact}>
          <dt>{t('invitations.signIn.password')}</dt>
          <dd>{firstPassword}</dd>
        </div>
      </dl>
    </div>
  );
}
