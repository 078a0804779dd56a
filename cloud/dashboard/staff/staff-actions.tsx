/** What may be done about one member of staff: the two things often done as buttons, the rest in a menu. */
import { Ellipsis } from 'lucide-react';
import { Button } from '#renderer/ui/button.tsx';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { mayManage, type Rights } from '#shared/permissions/permissions.ts';
import type { Command } from '../cloud-api/use-command.ts';
import { useWhyNotChange } from '../viewing/use-why-not-change.ts';
import type { Person } from './person.ts';
import styles from './staff.module.css';
import { useStateChanges } from './use-state-changes.ts';

export type StaffQuestion = 'pin' | 'rights' | 'password';

export type StaffActionsProps = {
  readonly person: Person;
  readonly restaurantId: string;
  readonly acting: Rights;
  readonly onAsk: (question: StaffQuestion) => void;
  readonly onChanged: () => void;
};

type Props = StaffActionsProps & { readonly command: Command };

function useMenuEntries(props: Props, changes: ReturnType<typeof useStateChanges>): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { person, onAsk, command } = props;
  const { deactivate, lock, archive } = changes;
  const isActive = person.state === 'active';
  const entry = (id: string, words: { label: string; about: string }, onPress: () => void): MenuEntry[] => [
    { kind: 'action', id, ...words, disabled: command.isBusy, onPress },
  ];
  const renew = { label: t('rights.password.renew'), about: t('rights.password.renewAbout') };
  const locking = { label: t('invitations.lock'), about: t('rights.lockAbout') };
  const leaving = { label: t('dashboard.staff.deactivate'), about: t('rights.deactivateAbout') };
  const archiving = { label: t('rights.archive'), about: t('rights.archiveAbout') };
  return [
    ...(person.signInName === null || person.hasEmail || person.state === 'archived'
      ? []
      : entry('password', renew, () => onAsk('password'))),
    ...(isActive ? entry('lock', locking, () => command.run(lock)) : []),
    ...(isActive ? entry('deactivate', leaving, () => command.run(deactivate)) : []),
    ...(person.state === 'archived' ? [] : entry('archive', archiving, () => command.run(archive))),
  ];
}

export function StaffActions(props: Props) {
  const { t } = useTranslation();
  const { person, acting, onAsk, command } = props;
  const changes = useStateChanges(props);
  const entries = useMenuEntries(props, changes);
  /** Two people may have one name; what they are tells them apart. */
  const named = { name: `${person.name}, ${t(`dashboard.roles.${person.role}`)}` };
  const whyNotChange = useWhyNotChange();
  const why = whyNotChange ?? (mayManage(acting, person) ? null : t('rights.notYours'));
  const isActive = person.state === 'active';
  const first = isActive
    ? { label: t('dashboard.staff.setPinNamed', named), words: t('dashboard.staff.setPin') }
    : { label: t('invitations.bringBackNamed', named), words: t('invitations.bringBack') };
  const press = (): void => (isActive ? onAsk('pin') : command.run(changes.bringBack));
  return (
    <>
      <Button label={first.label} disabled={command.isBusy} disabledWhy={why} onPress={press}>
        {first.words}
      </Button>
      {person.state === 'archived' ? null : (
        <Button label={t('rights.openNamed', named)} disabledWhy={why} onPress={() => onAsk('rights')}>
          {t('rights.open')}
        </Button>
      )}
      {why !== null || entries.length === 0 ? null : (
        <div className={styles.more}>
          <Menu
            align="end"
            entries={entries}
            trigger={
              <Button look="plain" snug label={t('rights.moreNamed', named)}>
                <Ellipsis size={20} aria-hidden />
              </Button>
            }
          />
        </div>
      )}
    </>
  );
}
