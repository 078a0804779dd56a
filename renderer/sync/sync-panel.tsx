/** How this station stands with the cloud, at the side of whatever is done. */

import { Dialog } from '#renderer/ui/dialog.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { SendAgain, SyncContent, useIsServed, useSyncAbout } from './sync-content.tsx';

export function SyncPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const about = useSyncAbout();
  const isServed = useIsServed();
  return (
    <Dialog
      open
      place="side"
      title={t('sync.panel.title')}
      about={about}
      closeLabel={t('ui.close')}
      onClose={onClose}
      foot={isServed ? <SendAgain /> : undefined}
    >
      <SyncContent />
    </Dialog>
  );
}
