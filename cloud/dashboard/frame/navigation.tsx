/** The pages one may see: a list at the side, or on a narrow screen a bar at the foot with the rest in a menu. */
import { Ellipsis } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classNames } from '#renderer/ui/class-names.ts';
import { Menu } from '#renderer/ui/menu.tsx';
import { fillPath } from '#shared/pages/match-path.ts';
import { findPage, type PagePath, pagePaths } from '#shared/pages/page-paths.ts';
import { may } from '#shared/permissions/permissions.ts';
import { pages } from '../pages.ts';
import { useBrowserAddress, usePlace } from '../routing/address-context.tsx';
import { Link } from '../routing/link.tsx';
import { type OwnRestaurant, useSignedIn } from '../signed-in/signed-in-context.tsx';
import styles from './frame.module.css';

/** So many fit on a telephone; were there one more, it would take the place of the menu. */
const IN_BAR = 4;

function isFor(path: PagePath, restaurant: OwnRestaurant | undefined): boolean {
  const { icon, needs, audience } = pages[path];
  if (icon === undefined || audience !== 'account') return false;
  return needs === undefined || (restaurant !== undefined && may(restaurant, needs));
}

type EntryProps = { readonly path: PagePath; readonly to: string; readonly isInBar: boolean };

function Entry({ path, to, isInBar }: EntryProps) {
  const { t } = useTranslation();
  const isCurrent = findPage(usePlace().path)?.path === path;
  const { icon: Icon, title } = pages[path];
  return (
    <li className={classNames(styles.entry, !isInBar && styles.onlyWide)}>
      <Link to={to} className={styles.link} isCurrent={isCurrent}>
        {Icon === undefined ? null : <Icon size={20} aria-hidden />}
        <span>{title(t)}</span>
      </Link>
    </li>
  );
}

export function Navigation() {
  const { t } = useTranslation();
  const address = useBrowserAddress();
  const { restaurant } = useSignedIn();
  const entries = pagePaths
    .filter((path) => isFor(path, restaurant))
    .map((path) => ({ path, to: fillPath(path, { restaurantId: restaurant?.id ?? '' }) }));
  const inBar = entries.length > IN_BAR + 1 ? IN_BAR : entries.length;
  const rest = entries.slice(inBar).map(({ path, to }) => ({
    kind: 'action' as const,
    id: path,
    label: pages[path].title(t),
    onPress: () => address.go(to),
  }));
  return (
    <nav className={styles.navigation} aria-label={t('frame.pagesLabel')}>
      <ul className={styles.entries}>
        {entries.map((entry, index) => (
          <Entry key={entry.path} {...entry} isInBar={index < inBar} />
        ))}
        {rest.length === 0 ? null : (
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
        )}
      </ul>
    </nav>
  );
}
