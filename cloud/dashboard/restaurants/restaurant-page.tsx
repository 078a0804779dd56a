/** One restaurant: what is still to be set up, its profile, hours, addresses, photos and status. */
import { useCallback } from 'react';
import { Skeleton } from '#renderer/ui/skeleton.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { may } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useAnswer } from '../cloud-api/use-answer.ts';
import { Page } from '../frame/page.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { AwaitedOwners } from '../staff/awaited-owners.tsx';
import { AddressesSection } from './addresses-section.tsx';
import { HoursSection } from './hours-section.tsx';
import { PhotosSection } from './photos-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { SetUpSection } from './set-up-section.tsx';
import { StatusSection } from './status-section.tsx';

export function RestaurantPage() {
  const { t } = useTranslation();
  const { api } = useServices();
  const restaurant = useRestaurant();
  const { id: restaurantId, name } = restaurant;
  const ask = useCallback(() => api.restaurants.show.query({ restaurantId }), [api, restaurantId]);
  const [shown, askAgain] = useAnswer(ask);
  return (
    <Page title={name} about={t('restaurants.about')}>
      {shown.kind === 'loading' ? <Skeleton shape="tile" /> : null}
      {shown.kind === 'failed' ? <FailureNotice failure={shown.failure} onRetry={askAgain} /> : null}
      {shown.kind === 'here' ? (
        <>
          {may(restaurant, 'staff.manage') ? (
            <AwaitedOwners restaurantId={restaurantId} acting={restaurant} />
          ) : null}
          <SetUpSection setUp={shown.value.setUp} />
          <ProfileSection profile={shown.value.profile} onChanged={askAgain} />
          <HoursSection hours={shown.value.profile.hours} onChanged={askAgain} />
          <AddressesSection addresses={shown.value.addresses} onChanged={askAgain} />
          <PhotosSection photos={shown.value.photos} onChanged={askAgain} />
          <StatusSection status={shown.value.profile.status} onChanged={askAgain} />
        </>
      ) : null}
    </Page>
  );
}
