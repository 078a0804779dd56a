/** What the stand watches for the servers, and which sections there are. */
import { Users } from 'lucide-react';
import { goTo } from '#renderer/host-stand/go-to.ts';
import { useServices, useStand } from '#renderer/store/stand-context.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';

import { Part, SectionFrame } from './section-frame.tsx';
import { SettingFields } from './setting-fields.tsx';
import { serverFields } from './setting-text.ts';

export function ServersSection() {
  const { t } = useTranslation();
  const { view } = useServices();
  const sections = useStand(({ rows }) => rows.sections);
  const toServers = (): void => {
    goTo(view, 'stand');
    view.setState({ panel: { kind: 'servers' } });
  };
  const present = [...sections.values()].filter(({ removed }) => !removed);
  return (
    <SectionFrame section="servers">
      <SettingFields fields={serverFields} />
      <Part
        title={t('settings.servers.sections', { count: present.length })}
        about={t('settings.servers.sectionsAbout')}
      >
        <p>
          <Button onPress={toServers}>
            <Users size={16} aria-hidden />
            {t('settings.servers.tonight')}
          </Button>
        </p>
      </Part>
    </SectionFrame>
  );
}
