/** One member of staff with what may be done about them. */
import { useTranslation } from 'react-i18next';
import { Button } from '#renderer/ui/button.tsx';
import type { Role } from '#shared/permissions/permissions.ts';
import type { StaffState } from '#shared/staff/staff-state.ts';
import { FailureNotice } from '../cloud-api/failure-notice.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import styles from '../layout/layout.module.css';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly state: StaffState;
  readonly hasPin: boolean;
};

type Props = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly onSetPin: () => void;
  readonly onChanged: () => void;
};

type Command = ReturnType<typeof useCommand>;

function useStateChanges({ person: { id: staffId, name }, restaurantId, onChanged }: Props) {
  const { t } = useTranslation();
  const { api, toasts } = useServices();
  const tell = (title: string): void => {
    toasts.show({ title });
    onChanged();
  };
  return {
    deactivate: async (): Promise<void> => {
      await api.staff.deactivate.mutate({ restaurantId, staffId });
      tell(t('dashboard.staff.deactivated', { name }));
    },
    lock: async (): Promise<void> => {
      await api.staff.setState.mutate({ restaurantId, staffId, state: 'locked' });
      tell(t('invitations.locked', { name }));
    },
    bringBack: async (): Promise<void> => {
      await api.staff.setState.mutate({ restaurantId, staffId, state: 'active' });
      tell(t('invitations.broughtBack', { name }));
    },
  };
}

function StaffActions({ command: { isBusy, run }, ...props }: Props & { readonly command: Command }) {
  const { t } = useTranslation();
  const { person, onSetPin } = props;
  const { deactivate, lock, bringBack } = useStateChanges(props);
  /** Two people may have one name; what they are tells them apart. */
  const named = { name: `${person.name}, ${t(`dashboard.roles.${person.role}`)}` };
  if (person.state !== 'active') {
    const label = t('invitations.bringBackNamed', named);
    return (
      <Button label={label} disabled={isBusy} onPress={() => run(bringBack)}>
        {t('invitations.bringBack')}
      </Button>
    );
  }
  const plain = [
    { words: t('invitations.lock'), label: t('invitations.lockNamed', named), act: lock },
    {
      words: t('dashboard.staff.deactivate'),
      label: t('dashboard.staff.deactivateNamed', named),
      act: deactivate,
    },
  ];
  return (
    <>
      <Button label={t('dashboard.staff.setPinNamed', named)} onPress={onSetPin}>
        {t('dashboard.staff.setPin')}
      </Button>
      {plain.map(({ words, label, act }) => (
        <Button key={words} look="plain" label={label} disabled={isBusy} onPress={() => run(act)}>
          {words}
        </Button>
      ))}
    </>
  );
}

export function StaffLine(props: Props) {
  const { t } = useTranslation();
  const command = useCommand();
  const { name, role, state, hasPin } = props.person;
  const pinWords = t(hasPin ? 'dashboard.staff.hasPin' : 'dashboard.staff.noPin');
  return (
    <li>
      <div className={styles.row}>
        <div className={styles.who}>
          <p className={styles.name}>{name}</p>
          <p className={styles.detail}>
            {t(`dashboard.roles.${role}`)} ·{' '}
            {state === 'active' ? pinWords : t(`invitations.staffState.${state}`)}
          </p>
        </div>
        <StaffActions {...props} command={command} />
      </div>
      <FailureNotice failure={command.failure} />
    </li>
  );
}
