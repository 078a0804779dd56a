/** The settings: the sections on the left, one of them beside it. */
import type { ReactNode } from 'react';
import { StandPage } from '#renderer/host-stand/stand-page.tsx';
import { useStand, useView } from '#renderer/store/stand-context.tsx';
import { useMay } from '#renderer/store/use-may.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { BackupsSection } from './backups/backups-section.tsx';
import { FloorSection } from './floor/floor-section.tsx';
import { QueuesSection } from './queues/queues-section.tsx';
import { QuotesSection } from './quotes/quotes-section.tsx';
import { RestaurantSection } from './restaurant-section.tsx';
import { ScreenSection } from './screen-section.tsx';
import { ScreensSection } from './screens-section.tsx';
import { SectionList, tabIdOf } from './section-list.tsx';
import { ServersSection } from './servers-section.tsx';
import { ServiceTypesSection } from './service-types/service-types-section.tsx';
import styles from './settings-page.module.css';
import { type SettingsSection, shownSection } from './settings-section.ts';
import { SyncSection } from './sync-section.tsx';

function contentOf(section: SettingsSection): ReactNode {
  switch (section) {
    case 'screen':
      return <ScreenSection />;
    case 'restaurant':
      return <RestaurantSection />;
    case 'queues':
      return <QueuesSection />;
    case 'serviceTypes':
      return <ServiceTypesSection />;
    case 'quotes':
      return <QuotesSection />;
    case 'floor':
      return <FloorSection />;
    case 'servers':
      return <ServersSection />;
    case 'screens':
      return <ScreensSection />;
    case 'sync':
      return <SyncSection />;
    case 'backups':
      return <BackupsSection />;
  }
}

export function SettingsPage() {
  const { t } = useTranslation();
  const mayManage = useMay('settings.manage');
  const isPractice = useStand(({ practice }) => practice !== null);
  const visitor = { mayManage, isPractice };
  const asked = useView(({ settingsSection }) => settingsSection);
  const shown = shownSection(asked, visitor);
  return (
    <StandPage title={t('settings.title')} flush>
      <div className={styles.page}>
        <SectionList shown={shown} visitor={visitor} />
        <div key={shown} className={styles.content} role="tabpanel" aria-labelledby={tabIdOf(shown)}>
          <div className={styles.column}>{contentOf(shown)}</div>
        </div>
      </div>
    </StandPage>
  );
}
