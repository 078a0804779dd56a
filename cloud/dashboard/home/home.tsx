/** The page of someone signed in: which restaurant, and its stations and staff for those who manage them. */
import { Store } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { may, type Role } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';
import { StaffPanel } from '../staff/staff-panel.tsx';
import { StationsPanel } from '../stations/stations-panel.tsx';

type Restaurant = { readonly id: string; readonly name: string; readonly role: Role };

type Props = {
  readonly account: { readonly email: string | null; readonly tenantName: string };
  readonly onSignedOut: () => void;
};

function Panels({ restaurant: { id, role } }: { readonly restaurant: Restaurant }) {
  const { t } = useTranslation();
  const seesStations = may({ role }, 'stations.manage');
  const seesStaff = may({ role }, 'staff.manage');
  if (!seesStations && !seesStaff) {
    const words = { title: t('dashboard.noRights'), text: t('dashboard.noRightsText') };
    return <EmptyState icon={<Store size={24} aria-hidden />} {...words} />;
  }
  return (
    <div className={styles.columns} key={id}>
      {seesStations ? <StationsPanel restaurantId={id} /> : null}
      {seesStaff ? <StaffPanel restaurantId={id} acting={role} /> : null}
    </div>
  );
}

function Restaurants({ restaurants }: { readonly restaurants: readonly Restaurant[] }) {
  const { t } = useTranslation();
  const [chosenId, choose] = useState('');
  const restaurant = restaurants.find(({ id }) => id === chosenId) ?? restaurants[0];
  if (restaurant === undefined) {
    const words = { title: t('dashboard.noRestaurant'), text: t('dashboard.noRestaurantText') };
    return <EmptyState icon={<Store size={24} aria-hidden />} {...words} />;
  }
  const options = restaurants.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {restaurants.length > 1 ? (
        <Select label={t('dashboard.restaurant')} value={restaurant.id} options={options} onChange={choose} />
      ) : null}
      <Panels restaurant={restaurant} />
    </>
  );
}

export function Home({ account, onSignedOut }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const [restaurants, askAgain] = useAnswer(useCallback(() => api.restaurants.list.query(), [api]));
  const leaving = useCommand();
  const signOut = async (): Promise<void> => {
    await api.accounts.signOut.mutate();
    onSignedOut();
  };
  return (
    <main className={styles.wide}>
      <header className={styles.head}>
        <div>
          <h1 className={styles.product}>{account.tenantName}</h1>
          <p className={styles.about}>{account.email}</p>
        </div>
        <Button look="plain" disabled={leaving.isBusy} onPress={() => leaving.run(signOut)}>
          {t('dashboard.signIn.out')}
        </Button>
      </header>
      {restaurants.kind === 'loading' ? <Skeleton shape="row" /> : null}
      {restaurants.kind === 'failed' ? (
        <FailureNotice failure={restaurants.failure} onRetry={askAgain} />
      ) : null}
      {restaurants.kind === 'here' ? <Restaurants restaurants={restaurants.value} /> : null}
    </main>
  );
}
