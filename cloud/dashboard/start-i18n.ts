/** Starts the translator in the browser's language. */
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { languageOf, languages } from '#shared/strings/languages.ts';

export async function startI18n(locale: string): Promise<i18n> {
  const translator = createInstance();
  const language = languageOf(locale);
  const { stand, pages } = languages[language];
  const words = { ...(await stand()), ...(await pages()) };
  await translator.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'words',
    ns: ['words'],
    resources: { [language]: { words } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translator;
}
