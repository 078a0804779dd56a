/** Starts the translator in one language; both languages are in the bundle, so a switch needs no network. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, languages } from '#shared/strings/languages.ts';

export function startI18n(language: Language): i18n {
  const translator = createInstance();
  void translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    defaultNS: 'words',
    ns: ['words'],
    resources: { en: { words: languages.en }, es: { words: languages.es } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translator;
}
