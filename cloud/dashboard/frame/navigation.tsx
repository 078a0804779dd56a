/** The pages of a tenant that the person may see. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { fillPath } from '#shared/pages/match-path.ts';
import { findPage, pagePaths } from '#shared/pages/page-paths.ts';
import { may } from '#shared/permissions/permissions.ts';
import { pages } from '../pages.ts';
import { usePlace } from '../routing/address-context.tsx';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';
import { type PageLink, PageLinks } from './page-links.tsx';

export function Navigation() {
  const { t } = useTranslation();
  const { restaurant } = useSignedIn();
  const here = findPage(usePlace().path)?.path;
  const links = pagePaths.flatMap((path): PageLink[] => {
    const { icon, needs, audience, title } = pages[path];
    const isOpen = needs === undefined || (restaurant !== undefined && may(restaurant, needs));
    if (icon === undefined || audience !== 'account' || !isOpen) return [];
    const to = fillPath(path, { restaurantId: restaurant?.id ?? '' });
    return [{ to, title: title(t), icon, isCurrent: here === path }];
  });
  return <PageLinks label={t('frame.pagesLabel')} links={links} />;
}
