/** One's own menu: how the pages look and speak, and the way out. */
import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useServices } from '../cloud-api/services-context.tsx';
import { useCommand } from '../cloud-api/use-command.ts';
import { useLookEntries } from '../look/look-entries.ts';
import { Avatar } from '../pictures/avatar.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { useLeave } from '../unsaved/use-leave.ts';
import styles from './frame.module.css';

function useAccountEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  const leave = useLeave();
  return [
    {
      kind: 'action',
      id: 'account',
      label: t('accounts.page.open'),
      icon: <UserRound size={16} aria-hidden />,
      onPress: () => leave(() => address.go('/account')),
    },
    { kind: 'line', id: 'own-line' },
  ];
}

export function OwnMenu() {
  const { t } = useTranslation();
  const { toasts } = useServices();
  const { account, name, view, signOut } = useSignedIn();
  const toAccount = useAccountEntries();
  const leaving = useCommand();
  const leave = useLeave();
  const goOut = (): Promise<void> =>
    signOut().catch((error: unknown) => {
      toasts.show({ title: t('frame.stillSignedIn'), lasting: true });
      throw error;
    });
  const entries: readonly MenuEntry[] = [
    ...(view === null ? toAccount : []),
    ...useLookEntries(),
    { kind: 'line', id: 'line' },
    {
      kind: 'action',
      id: 'out',
      label: view === null ? t('dashboard.signIn.out') : t('viewing.stop'),
      icon: <LogOut size={16} aria-hidden />,
      onPress: () => leave(() => leaving.run(goOut)),
    },
  ];
  return (
    <div className={styles.own}>
      <Menu
        align="end"
        entries={entries}
        trigger={
          <button
            type="button"
            className={styles.ownButton}
            aria-label={[t('frame.ownMenu'), name].join(' ')}
          >
            {account === null || account.pictureKey === null ? (
              <UserRound size={20} aria-hidden />
            ) : (
              <Avatar name={account.firstName} pictureKey={account.pictureKey} size="menu" />
            )}
            <span className={styles.ownName}>{name}</span>
            <ChevronsUpDown size={16} aria-hidden className={styles.ownMark} />
          </button>
        }
      />
    </div>
  );
}
