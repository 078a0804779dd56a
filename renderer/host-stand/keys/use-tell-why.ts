/** Says, quietly, why a key did nothing: at the edge of the screen and to a screen reader. */
import { useCallback } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

export type TellWhy = (why: string) => void;

export function useTellWhy(): TellWhy {
  const { t } = useTranslation();
  const { toasts } = useServices();
  return useCallback((why) => toasts.show({ title: t('gestures.refused.title'), text: why }), [t, toasts]);
}
