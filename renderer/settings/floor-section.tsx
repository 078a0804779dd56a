/** The tables have a page of their own; from the settings one goes there. */
import { LayoutDashboard } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goTo } from '#renderer/host-stand/go-to.ts';
import { useServices } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import styles from './settings-panel.module.css';

export function FloorSection() {
  const { t } = useTranslation();
  const { view } = useServices();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('settings.tables.title')}</h3>
      <p className={styles.quiet}>{t('settings.tables.about')}</p>
      <Button onPress={() => goTo(view, 'floor-editor')}>
        <LayoutDashboard size={16} aria-hidden />
        {t('stand.menu.floorEditor')}
      </Button>
    </section>
  );
}
