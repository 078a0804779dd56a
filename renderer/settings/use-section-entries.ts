/** Every section of the settings as something the command palette leads to. */
import { Settings } from 'lucide-react';
import { useServices } from '#renderer/store/stand-context.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { openSettings } from './open-settings.ts';
import { isForEverybody, settingsSections } from './settings-section.ts';

export function useSectionEntries() {
  const { t } = useTranslation();
  const { view } = useServices();
  return Object.fromEntries(
    settingsSections.map((section) => [
      `settings-${section}`,
      {
        icon: Settings,
        deed: isForEverybody(section) ? null : ('settings' as const),
        label: t('settings.entry', { section: t(`settings.section.${section}`) }),
        run: () => openSettings(view, section),
      },
    ]),
  );
}
