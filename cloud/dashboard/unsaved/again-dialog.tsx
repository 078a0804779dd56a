/** Over a page whose session ended before what was typed on it was saved: signing in again leaves it as it is. */
import type { ReactNode } from 'react';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { useLeave } from './use-leave.ts';

type Props = { readonly letGo: () => void; readonly children: ReactNode };

export function AgainDialog({ letGo, children }: Props) {
  const { t } = useTranslation();
  const leave = useLeave();
  return (
    <Dialog
      open
      title={t('unsaved.again.title')}
      about={t('unsaved.again.text')}
      closeLabel={t('unsaved.leave')}
      onClose={() => leave(letGo)}
    >
      {children}
    </Dialog>
  );
}
