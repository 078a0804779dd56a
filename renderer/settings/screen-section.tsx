/** What belongs to this screen alone: its language, its look, the queue it shows, and the name others know it by. */

import type { Theme } from '#renderer/app/preferences.ts';
import { everyQueue, useQueue, useQueues } from '#renderer/host-stand/use-lists.ts';
import { usePreferences, useServices } from '#renderer/store/stand-context.tsx';
import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOptions } from '#shared/strings/languages.ts';
import { ScreenName } from './screen-name.tsx';
import { SectionFrame } from './section-frame.tsx';
import styles from './settings.module.css';

const themes = ['device', 'clock', 'light', 'dark'] as const satisfies readonly Theme[];

function QueueChoice() {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const queues = useQueues();
  const current = useQueue();
  const showsEvery = usePreferences(({ queueId }) => queueId === everyQueue);
  if (current === null) return null;
  return (
    <Select
      label={t('settings.screen.queue')}
      value={showsEvery ? everyQueue : current.id}
      options={[
        ...queues.map(({ id, name }) => ({ value: id, label: name })),
        { value: everyQueue, label: t('settings.screen.everyQueue') },
      ]}
      onChange={(queueId) => preferences.setState({ queueId })}
    />
  );
}

export function ScreenSection() {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const { language, theme } = usePreferences((values) => values);
  return (
    <SectionFrame section="screen">
      <div className={styles.grid}>
        <Select
          label={t('settings.screen.language')}
          value={language}
          options={languageOptions}
          onChange={(chosen) => preferences.setState({ language: chosen })}
        />
        <Select
          label={t('settings.screen.theme')}
          value={theme}
          options={themes.map((value) => ({ value, label: t(`settings.screen.themes.${value}`) }))}
          onChange={(chosen) => preferences.setState({ theme: chosen })}
        />
        <QueueChoice />
        <ScreenName />
      </div>
    </SectionFrame>
  );
}
