/** What each role may do, as the matrix says that guards screens and servers: for anybody who works here. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { Page } from '../frame/page.tsx';
import { RoleLists } from './role-lists.tsx';
import { RoleTable } from './role-table.tsx';

export function RolesPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('rights.roles.title')} about={t('rights.roles.about')}>
      <RoleTable />
      <RoleLists />
    </Page>
  );
}
