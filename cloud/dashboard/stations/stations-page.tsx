/** The stations of the chosen restaurant. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Page } from '../frame/page.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { StationsPanel } from './stations-panel.tsx';

export function StationsPage() {
  const { t } = useTranslation();
  const { id, name } = useRestaurant();
  return (
    <Page title={t('frame.pages.stations')} about={name}>
      <StationsPanel restaurantId={id} />
    </Page>
  );
}
