/** The title of the browser's tab: the page first, then whose it is. */
import { useEffect } from 'react';
import { useTranslation } from '#renderer/ui/translation.tsx';

export function usePageTitle(title: string, whose?: string): void {
  const { t } = useTranslation();
  const end = whose ?? t('ui.product');
  useEffect(() => {
    document.title = `${title} · ${end}`;
  }, [title, end]);
}
