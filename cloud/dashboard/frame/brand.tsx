/** The head of the frame: whose dashboard it is, and which of their restaurants the pages are about. */
import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './frame.module.css';

export function Brand() {
  const { t } = useTranslation();
  const { account, restaurants, restaurant, choose } = useSignedIn();
  const options = restaurants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <header className={styles.head}>
      <p className={styles.tenant}>
        <span className={styles.mark} aria-hidden>
          {account.tenantName.slice(0, 1).toUpperCase()}
        </span>
        <span className={styles.tenantName}>{account.tenantName}</span>
      </p>
      {restaurant !== undefined && restaurants.length > 1 ? (
        <div className={styles.chooser}>
          <Select
            label={t('dashboard.restaurant')}
            isLabelHidden
            value={restaurant.id}
            options={options}
            onChange={choose}
          />
        </div>
      ) : null}
    </header>
  );
}
