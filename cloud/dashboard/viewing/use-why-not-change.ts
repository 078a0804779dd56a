/** Why whoever is on the page can change nothing of the tenant, whatever their role; null: their role answers. */
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../signed-in/signed-in-context.tsx';

export function useWhyNotChange(): string | null {
  const { t } = useTranslation();
  return useSignedIn().view === null ? null : t('viewing.why');
}
