/** The page where the room is drawn. Only who manages the settings may; anybody else is told so. */
import { useTranslation } from 'react-i18next';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { TablesSection } from '#renderer/settings/tables-section.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import styles from './floor-editor-page.module.css';

export function FloorEditorPage() {
  const { t } = useTranslation();
  const mayManage = useMay('settings.manage');
  return (
    <StandPage title={t('floorEditor.title')}>
      <div className={styles.column}>
        {mayManage ? <TablesSection /> : <p>{t('floorEditor.onlyManagers')}</p>}
      </div>
    </StandPage>
  );
}
