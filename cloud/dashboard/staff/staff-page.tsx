/** The staff of the chosen restaurant. */
import { useTranslation } from 'react-i18next';
import { Page } from '../frame/page.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { StaffPanel } from './staff-panel.tsx';

export function StaffPage() {
  const { t } = useTranslation();
  const restaurant = useRestaurant();
  return (
    <Page title={t('frame.pages.staff')} about={restaurant.name}>
      <StaffPanel restaurantId={restaurant.id} acting={restaurant} />
    </Page>
  );
}
