/** Where somebody who signs in begins: the restaurants they work at. */
import { useTranslation } from 'react-i18next';
import { Page } from '../frame/page.tsx';
import styles from '../layout/layout.module.css';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';

export function TonightPage() {
  const { t } = useTranslation();
  const { account, restaurants } = useSignedIn();
  return (
    <Page title={account.tenantName}>
      <section className={styles.card}>
        <ul>
          {restaurants.map(({ id, name, role, timeZone }) => (
            <li key={id} className={styles.row}>
              <div className={styles.who}>
                <p className={styles.name}>{name}</p>
                <p className={styles.detail}>
                  {t(`dashboard.roles.${role}`)} · {timeZone.replaceAll('_', ' ')}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
