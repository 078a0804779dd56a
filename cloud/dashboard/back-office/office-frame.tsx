/** What stays around the pages of the back office: the navigation and the operator's own menu. */
import { ChevronsUpDown, LogOut, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { findPage, pagePaths } from '#shared/pages/page-paths.ts';
import { Mark } from '../branding/mark.tsx';
import styles from '../frame/frame.module.css';
import { FrameShell } from '../frame/frame-shell.tsx';
import { type PageLink, PageLinks } from '../frame/page-links.tsx';
import { useLookEntries } from '../look/look-entries.ts';
import { pages } from '../pages.ts';
import { useBrowserAddress, usePlace } from '../routing/address-context.tsx';
import { useLeave } from '../unsaved/use-leave.ts';
import { useOffice } from './office-context.tsx';

function OfficeNavigation() {
  const { t } = useTranslation();
  const here = findPage(usePlace().path)?.path ?? '';
  const links = pagePaths.flatMap((path): PageLink[] => {
    const { icon, audience, title } = pages[path];
    if (icon === undefined || audience !== 'operator') return [];
    const isCurrent = path === '/backoffice' ? here === path : here.startsWith(path);
    return [{ to: path, title: title(t), icon, isCurrent }];
  });
  return <PageLinks label={t('office.pagesLabel')} links={links} />;
}

function OperatorMenu() {
  const { t } = useTranslation();
  const { name, signOut } = useOffice();
  const leave = useLeave();
  const address = useBrowserAddress();
  const entries: readonly MenuEntry[] = [
    {
      kind: 'action',
      id: 'account',
      label: t('accounts.page.open'),
      icon: <UserRound size={16} aria-hidden />,
      onPress: () => leave(() => address.go('/backoffice/account')),
    },
    { kind: 'line', id: 'own-line' },
    ...useLookEntries(),
    { kind: 'line', id: 'line' },
    {
      kind: 'action',
      id: 'out',
      label: t('dashboard.signIn.out'),
      icon: <LogOut size={16} aria-hidden />,
      onPress: () => leave(() => void signOut()),
    },
  ];
  return (
    <div className={styles.own}>
      <Menu
        align="end"
        entries={entries}
        trigger={
          <button type="button" className={styles.ownButton} aria-label={`${t('frame.ownMenu')}: ${name}`}>
            <UserRound size={20} aria-hidden />
            <span className={styles.ownName}>{name}</span>
            <ChevronsUpDown size={16} aria-hidden className={styles.ownMark} />
          </button>
        }
      />
    </div>
  );
}

function OfficeBrand() {
  const { t } = useTranslation();
  const { role } = useOffice();
  return (
    <header className={styles.head}>
      <p className={styles.tenant}>
        <Mark name={t('ui.product')} color={null} />
        <span>
          <span className={styles.tenantName}>{t('office.title')}</span>
          <br />
          <span className={styles.role}>{t(`office.roles.${role}`)}</span>
        </span>
      </p>
    </header>
  );
}

export function OfficeFrame({ children }: { readonly children: ReactNode }) {
  return (
    <FrameShell brand={<OfficeBrand />} navigation={<OfficeNavigation />} ownMenu={<OperatorMenu />}>
      {children}
    </FrameShell>
  );
}
