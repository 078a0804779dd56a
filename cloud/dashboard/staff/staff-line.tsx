/** One member of staff with what may be done about them. */
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import type { Role } from '#shared/permissions/permissions.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly state: string;
  readonly hasPin: boolean;
};

type Props = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly onSetPin: () => void;
  readonly onChanged: () => void;
};

export function StaffLine({ person, restaurantId, onSetPin, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const { isBusy, failure, run } = useCommand();
  const { id: staffId, name, role, hasPin } = person;
  const isActive = person.state === 'active';
  const deactivate = async (): Promise<void> => {
    await api.staff.deactivate.mutate({ restaurantId, staffId });
    toasts.show({ title: t('dashboard.staff.deactivated', { name }) });
    onChanged();
  };
  /** Two people may have one name; what they are tells them apart. */
  const named = { name: `${name}, ${t(`dashboard.roles.${role}`)}` };
  const pinWords = t(hasPin ? 'dashboard.staff.hasPin' : 'dashboard.staff.noPin');
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>{name}</p>
          <p className={styles.detail}>
            {t(`dashboard.roles.${role}`)} · {isActive ? pinWords : t('dashboard.staff.inactive')}
          </p>
        </div>
        {isActive ? (
          <>
            <Button label={t('dashboard.staff.setPinNamed', named)} onPress={onSetPin}>
              {t('dashboard.staff.setPin')}
            </Button>
            <Button
              look="plain"
              label={t('dashboard.staff.deactivateNamed', named)}
              disabled={isBusy}
              onPress={() => run(deactivate)}
            >
              {t('dashboard.staff.deactivate')}
            </Button>
          </>
        ) : null}
      </div>
      <FailureNotice failure={failure} />
    </li>
  );
}
