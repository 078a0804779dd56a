/** Starts the translator in the browser's language; both languages are in the bundle. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOf, languages } from '#shared/strings/languages.ts';

export function startI18n(locale: string): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    lng: languageOf(locale),
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: languages.en }, es: { words: languages.es } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translator;
}
