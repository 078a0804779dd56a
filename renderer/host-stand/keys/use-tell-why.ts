/** Says, quietly, why a key did nothing: at the edge of the screen and to a screen reader. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useServices } from '#renderer/store/stand-context.tsx';

export type TellWhy = (why: string) => void;

export function useTellWhy(): TellWhy {
  const { t } = useTranslation();
  const { toasts } = useServices();
  return useCallback((why) => toasts.show({ title: t('gestures.refused.title'), text: why }), [t, toasts]);
}
