/** Settings of this screen and, for those who may, of the restaurant: profile, queue, tables, screens and backups. */
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { may, role } from '#shared/permissions/permissions.ts';
import { BackupsSection } from './backups-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { QueueSection } from './queue-section.tsx';
import { ScreenSection } from './screen-section.tsx';
import { ScreensSection } from './screens-section.tsx';
import styles from './settings-panel.module.css';
import { TablesSection } from './tables-section.tsx';

function useMayManage(): boolean {
  const door = useStand((state) => state.door);
  const known = role.safeParse(door?.kind === 'open' ? door.role : null);
  return known.success && may(known.data, 'settings.manage');
}

export function SettingsPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const mayManage = useMayManage();
  return (
    <Dialog
      open
      place="side"
      title={t('settings.title')}
      {...(mayManage ? {} : { about: t('settings.onlyManagers') })}
      closeLabel={t('ui.close')}
      onClose={onClose}
    >
      <div className={styles.sections}>
        <ScreenSection />
        {mayManage ? (
          <>
            <ProfileSection />
            <QueueSection />
            <TablesSection />
            <ScreensSection />
            <BackupsSection />
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
