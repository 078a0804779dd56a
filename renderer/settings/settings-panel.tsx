/** Settings of this screen and, for those who may, of the restaurant: profile, queue, tables, screens and backups. */
import { useTranslation } from 'react-i18next';
import { useStand } from '#renderer/store/stand-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { BackupsSection } from './backups-section.tsx';
import { FloorSection } from './floor-section.tsx';
import { ProfileSection } from './profile-section.tsx';
import { QueueSection } from './queue-section.tsx';
import { ScreenSection } from './screen-section.tsx';
import { ScreensSection } from './screens-section.tsx';
import styles from './settings-panel.module.css';

export function SettingsPanel({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const mayManage = useMay('settings.manage');
  const isPractice = useStand(({ practice }) => practice !== null);
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
            <FloorSection />
            {isPractice ? null : <ScreensSection />}
            {isPractice ? null : <BackupsSection />}
          </>
        ) : null}
      </div>
    </Dialog>
  );
}
