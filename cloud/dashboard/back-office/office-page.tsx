/** A page of the back office. */
import { useTranslation } from 'react-i18next';
import { PageBody, type PageProps } from '../frame/page-body.tsx';

export function OfficePage(props: PageProps) {
  const { t } = useTranslation();
  return <PageBody {...props} owner={t('office.title')} />;
}
