/** What stays around the pages of the back office: the navigation and the operator's own menu. */
import { ChevronsUpDown, Ellipsis, LogOut, UserRound } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu, type MenuEntry } from '#renderer/ui/menu.tsx';
import { findPage } from '#shared/pages/page-paths.ts';
import styles from '../frame/frame.module.css';
import { useLookEntries } from '../look/look-entries.ts';
import { useBrowserAddress, usePlace } from '../routing/address-context.tsx';
import { Link } from '../routing/link.tsx';
import { useOffice } from './office-context.tsx';
import { officeEntries } from './office-entries.ts';

const IN_BAR = 4;

function OfficeNavigation() {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  const here = findPage(usePlace().path)?.path ?? '';
  const rest: readonly MenuEntry[] = officeEntries.slice(IN_BAR).map(({ path, name }) => ({
    kind: 'action',
    id: path,
    label: t(`office.pages.${name}`),
    onPress: () => address.go(path),
  }));
  return (
    <nav className={styles.navigation} aria-label={t('office.pagesLabel')}>
      <ul className={styles.entries}>
        {officeEntries.map(({ path, name, icon: Icon }, index) => (
          <li key={path} className={classNames(styles.entry, index >= IN_BAR && styles.onlyWide)}>
            <Link
              to={path}
              className={styles.link}
              isCurrent={path === '/backoffice' ? here === path : here.startsWith(path)}
            >
              <Icon size={20} aria-hidden />
              <span>{t(`office.pages.${name}`)}</span>
            </Link>
          </li>
        ))}
        <li className={classNames(styles.entry, styles.onlyNarrow)}>
          <Menu
            align="end"
            entries={rest}
            trigger={
              <button type="button" className={styles.link}>
                <Ellipsis size={20} aria-hidden />
                <span>{t('frame.more')}</span>
              </button>
            }
          />
        </li>
      </ul>
    </nav>
  );
}

function OperatorMenu() {
  const { t } = useTranslation();
  const { name, signOut } = useOffice();
  const entries: readonly MenuEntry[] = [
    ...useLookEntries(),
    { kind: 'line', id: 'line' },
    {
      kind: 'action',
      id: 'out',
      label: t('dashboard.signIn.out'),
      icon: <LogOut size={16} aria-hidden />,
      onPress: () => void signOut(),
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

export function OfficeFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const { path } = usePlace();
  const { role } = useOffice();
  const content = useRef<HTMLElement>(null);
  // Another page begins at its top.
  useEffect(() => {
    void content.current?.scrollTo(0, 0);
  }, [path]);
  return (
    <div className={styles.frame}>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {t('ui.skip')}
      </button>
      <header className={styles.head}>
        <p className={styles.tenant}>
          <span className={styles.mark} aria-hidden>
            H
          </span>
          <span className={styles.tenantName}>
            {t('office.title')} · {t(`office.roles.${role}`)}
          </span>
        </p>
      </header>
      <OfficeNavigation />
      <OperatorMenu />
      <main ref={content} tabIndex={-1} className={styles.content}>
        <div key={path}>{children}</div>
      </main>
    </div>
  );
}
