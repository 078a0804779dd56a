/** Why whoever is on the page can change nothing of the tenant, whatever their role; null: their role answers. */
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useView } from '../signed-in/signed-in-context.tsx';

export function useWhyNotChange(): string | null {
  const { t } = useTranslation();
  return useView() === null ? null : t('viewing.why');
}
