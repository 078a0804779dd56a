/** Why whoever is on the page can change nothing of the tenant, whatever their role; null: their role answers. */
import { useTranslation } from 'react-i18next';
import { useView } from '../signed-in/signed-in-context.tsx';

export function useWhyNotChange(): string | null {
  const { t } = useTranslation();
  return useView() === null ? null : t('viewing.why');
}
