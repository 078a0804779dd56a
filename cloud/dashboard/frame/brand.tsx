/** The head of the frame: whose dashboard it is, and which of their restaurants the pages are about. */
import { useTranslation } from 'react-i18next';
import { Select } from '#renderer/ui/select.tsx';
import { inkOn } from '../branding/ink-on.ts';
import { type OwnBranding, useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './frame.module.css';

type MarkProps = { readonly name: string; readonly branding: OwnBranding };

function Mark({ name, branding }: MarkProps) {
  const { logoKey = null, color = null } = branding ?? {};
  if (logoKey !== null) return <img className={styles.logo} src={`/files/${logoKey}`} alt="" />;
  const colors = color === null ? {} : { background: color, color: inkOn(color) };
  return (
    <span className={styles.mark} style={colors} aria-hidden>
      {name.slice(0, 1).toUpperCase()}
    </span>
  );
}

export function Brand() {
  const { t } = useTranslation();
  const { account, branding, restaurants, restaurant, choose } = useSignedIn();
  const options = restaurants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <header className={styles.head}>
      <p className={styles.tenant}>
        <Mark name={account.tenantName} branding={branding} />
        <span className={styles.tenantName}>{account.tenantName}</span>
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
            onChange={choose}
          />
        </div>
      ) : null}
    </header>
  );
}
