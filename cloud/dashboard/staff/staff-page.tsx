/** The staff of the chosen restaurant. */
import { useState } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Page } from '../frame/page.tsx';
import { Link } from '../routing/link.tsx';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { AwaitedOwners } from './awaited-owners.tsx';
import { InvitationsPanel } from './invitations-panel.tsx';
import { NewSignIn } from './new-sign-in.tsx';
import { StaffPanel } from './staff-panel.tsx';

export function StaffPage() {
  const { t } = useTranslation();
  const restaurant = useRestaurant();
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState(0);
  return (
    <Page
      title={t('frame.pages.staff')}
      about={restaurant.name}
      actions={<Link to="/roles">{t('rights.roles.link')}</Link>}
    >
      <AwaitedOwners
        restaurantId={restaurant.id}
        acting={restaurant}
        onChanged={() => setSent((count) => count + 1)}
      />
      <StaffPanel key={round} restaurantId={restaurant.id} acting={restaurant} />
      <InvitationsPanel key={`sent ${sent}`} restaurantId={restaurant.id} acting={restaurant} />
      <NewSignIn
        restaurantId={restaurant.id}
        acting={restaurant}
        onChanged={() => setRound((count) => count + 1)}
      />
    </Page>
  );
}
