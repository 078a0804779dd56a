/** Language and look of this screen. They take effect at once and stay in this browser. */
import { useTranslation } from 'react-i18next';
import type { Theme } from '#renderer/app/preferences.ts';
import { usePreferences, useServices } from '#renderer/store/stand-context.tsx';
import { Select, type SelectOption } from '#renderer/ui/select.tsx';
import { type Language, languageNames } from '#shared/strings/languages.ts';
import styles from './settings-panel.module.css';

const languageOptions: readonly SelectOption<Language>[] = [
  { value: 'en', label: languageNames.en },
  { value: 'es', label: languageNames.es },
];

const themes = ['device', 'clock', 'light', 'dark'] as const satisfies readonly Theme[];

export function ScreenSection() {
  const { t } = useTranslation();
  const { preferences } = useServices();
  const { language, theme } = usePreferences((values) => values);
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{t('settings.screen.title')}</h3>
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
      </div>
    </section>
  );
}
