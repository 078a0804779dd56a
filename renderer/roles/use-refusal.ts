/** Says who may do something, where the person at the screen may not; true then, and it is not to be done. */
import { useCallback } from 'react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { type Deed, whyNot } from './deeds.ts';

export function useRefusal(): (deed: Deed | null) => boolean {
  const { t } = useTranslation();
  const { store, toasts } = useServices();
  return useCallback(
    (deed) => {
      const why = deed === null ? null : whyNot(t, store.getState().rights, deed);
      if (why !== null) toasts.show({ title: t('gestures.refused.title'), text: why });
      return why !== null;
    },
    [t, store, toasts],
  );
}
