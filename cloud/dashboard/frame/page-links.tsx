/** The pages one may see: a list at the side, or on a narrow screen a bar at the foot with the rest in a menu. */
import { Ellipsis } from 'lucide-react';
import type { ComponentType } from 'react';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useBrowserAddress } from '../routing/address-context.tsx';
import { Link } from '../routing/link.tsx';
import { useLeave } from '../unsaved/use-leave.ts';
import styles from './frame.module.css';

export type PageLink = {
  readonly to: string;
  readonly title: string;
  readonly icon: ComponentType<{ readonly size?: number; readonly 'aria-hidden'?: boolean }>;
  readonly isCurrent: boolean;
};

/** So many fit on a telephone; were there one more, it would take the place of the menu. */
const IN_BAR = 4;

function Entry({ link, isInBar }: { readonly link: PageLink; readonly isInBar: boolean }) {
  const { to, title, icon: Icon, isCurrent } = link;
  return (
    <li className={classNames(styles.entry, !isInBar && styles.onlyWide)}>
      <Link to={to} className={styles.link} isCurrent={isCurrent}>
        <Icon size={20} aria-hidden />
        <span>{title}</span>
      </Link>
    </li>
  );
}

function Rest({ links }: { readonly links: readonly PageLink[] }) {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  const leave = useLeave();
  const entries = links.map(({ to, title }) => ({
    kind: 'action' as const,
    id: to,
    label: title,
    onPress: () => leave(() => address.go(to)),
  }));
  return (
    <li className={classNames(styles.entry, styles.onlyNarrow)}>
      <Menu
        align="end"
        entries={entries}
        trigger={
          <button type="button" className={styles.link}>
            <Ellipsis size={20} aria-hidden />
            <span>{t('frame.more')}</span>
          </button>
        }
      />
    </li>
  );
}

export function PageLinks({ label, links }: { readonly label: string; readonly links: readonly PageLink[] }) {
  const inBar = links.length > IN_BAR + 1 ? IN_BAR : links.length;
  return (
    <nav className={styles.navigation} aria-label={label}>
      <ul className={styles.entries}>
        {links.map((link, index) => (
          <Entry key={link.to} link={link} isInBar={index < inBar} />
        ))}
        {inBar === links.length ? null : <Rest links={links.slice(inBar)} />}
      </ul>
    </nav>
  );
}
