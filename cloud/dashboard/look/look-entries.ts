/** Theme and language as entries of a menu. */

import { useStore } from 'zustand';
import type { MenuEntry } from '#renderer/ui/menu.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languageOptions } from '#shared/strings/languages.ts';
import { useServices } from '../cloud-api/services-context.tsx';
import type { Theme } from './look.ts';

const themes: readonly Theme[] = ['device', 'light', 'dark'];

export function useLookEntries(): readonly MenuEntry[] {
  const { t } = useTranslation();
  const { look } = useServices();
  const { theme, language } = useStore(look);
  return [
    { kind: 'heading', id: 'theme', label: t('frame.theme') },
    {
      kind: 'choices',
      id: 'themes',
      choices: themes.map((id) => ({
        id,
        label: t(`frame.themes.${id}`),
        name: t(`frame.themeNames.${id}`),
        isChosen: id === theme,
        onPress: () => look.setState({ theme: id }),
      })),
    },
    { kind: 'heading', id: 'language', label: t('frame.language') },
    {
      kind: 'choices',
      id: 'languages',
      choices: languageOptions.map(({ value: id, label }) => ({
        id,
        label,
        name: label,
        isChosen: id === language,
        onPress: () => look.setState({ language: id }),
      })),
    },
  ];
}
