/** A page of the back office. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { PageBody, type PageProps } from '../frame/page-body.tsx';

export function OfficePage(props: PageProps) {
  const { t } = useTranslation();
  return <PageBody {...props} owner={t('office.title')} />;
}
