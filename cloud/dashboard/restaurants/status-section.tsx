/** Whether a restaurant is active; its owners switch it, but not one that was withdrawn. */
import { useId } from 'react';
import { StateBadge } from '#renderer/ui/state-badge.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { may } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../forms/section.module.css';
import { useRestaurant } from '../signed-in/signed-in-context.tsx';
import { ChangeButton } from '../viewing/change-button.tsx';

type Status = 'active' | 'suspended' | 'withdrawn';
type Props = { readonly status: Status; readonly onChanged: () => void };

export function StatusSection({ status, onChanged }: Props) {
  const { t } = useTranslation();
  const { api } = useServices();
  const restaurant = useRestaurant();
  const { isBusy, failure, run } = useCommand();
  const heading = useId();
  const isActive = status === 'active';
  const change = async (): Promise<void> => {
    await api.restaurants.change.mutate({
      ...{ restaurantId: restaurant.id, opened: { status } },
      details: { status: isActive ? 'suspended' : 'active' },
    });
    onChanged();
  };
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.aside}>
        <h2 id={heading} className={styles.title}>
          {t('restaurants.status')}
        </h2>
        <p className={styles.about}>{t('restaurants.statusAbout')}</p>
      </div>
      <div className={styles.fields}>
        <div>
          <StateBadge
            shape={isActive ? 'tick' : 'ring'}
            tone={isActive ? 'accent' : 'neutral'}
            word={t(`restaurants.statuses.${status}`)}
          />
        </div>
        <FailureNotice failure={failure} />
        {status === 'withdrawn' || !may(restaurant, 'tenant.manage') ? null : (
          <div>
            <ChangeButton disabled={isBusy} onPress={() => run(change)}>
              {t(isActive ? 'restaurants.suspend' : 'restaurants.activate')}
            </ChangeButton>
          </div>
        )}
      </div>
    </section>
  );
}
