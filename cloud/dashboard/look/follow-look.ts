/** Puts the chosen theme and language on the page, now and whenever another is chosen. */
import type { i18n } from 'i18next';
import { learn } from '../start-i18n.ts';
import type { Look } from './look.ts';

export function followLook(look: Look, translator: i18n, root: HTMLElement): void {
  const show = (): void => {
    const { theme, language } = look.getState();
    if (theme === 'device') delete root.dataset.theme;
    else root.dataset.theme = theme;
    void learn(translator, language).then(async () => {
      if (look.getState().language !== language) return;
      root.lang = language;
      if (translator.language !== language) await translator.changeLanguage(language);
    });
  };
  show();
  look.subscribe(show);
}
