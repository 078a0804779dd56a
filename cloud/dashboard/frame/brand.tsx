/** The head of the frame: whose dashboard it is, and which of their restaurants the pages are about. */

import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Mark } from '../branding/mark.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { useLeave } from '../unsaved/use-leave.ts';
import styles from './frame.module.css';

export function Brand() {
  const { t } = useTranslation();
  const { tenantName, branding, restaurants, restaurant, choose } = useSignedIn();
  const leave = useLeave();
  const options = restaurants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <header className={styles.head}>
      <p className={styles.tenant}>
        <Mark name={tenantName} color={branding?.color ?? null} logoKey={branding?.logoKey ?? null} />
        <span className={styles.tenantName}>{tenantName}</span>
      </p>
      {branding === null || branding.banner === '' ? null : (
        <p className={styles.banner}>{branding.banner}</p>
      )}
      {restaurant !== undefined && restaurants.length > 1 ? (
        <div className={styles.chooser}>
          <Select
            label={t('dashboard.restaurant')}
            isLabelHidden
            value={restaurant.id}
            options={options}
            onChange={(id) => leave(() => choose(id))}
          />
        </div>
      ) : null}
    </header>
  );
}
