/** Puts the chosen language and theme on the page itself. By the clock means the restaurant's clock. */
import { useEffect } from 'react';
import { learn } from '#renderer/i18n/start-i18n.ts';
import { useClockWords, useNow, usePreferences } from '#renderer/store/stand-context.tsx';
import { minuteMs } from '#renderer/time/clock-words.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { isDarkAt } from './preferences.ts';

export function useLook(): void {
  const { i18n } = useTranslation();
  const { language, theme } = usePreferences((values) => values);
  const clock = useClockWords();
  const hour = Number(clock.time(useNow(minuteMs)).slice(0, 2));
  const byClock = isDarkAt(hour) ? 'dark' : 'light';
  const shown = theme === 'clock' ? byClock : theme;

  useEffect(() => {
    let isWanted = true;
    const speak = (): void => {
      if (!isWanted) return;
      document.documentElement.lang = language;
      if (i18n.language !== language) void i18n.changeLanguage(language);
    };
    learn(i18n, language).then(speak, () => undefined);
    return () => {
      isWanted = false;
    };
  }, [i18n, language]);

  useEffect(() => {
    if (shown === 'device') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = shown;
  }, [shown]);
}
