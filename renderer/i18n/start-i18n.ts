/**
 * Starts the translator with the stand's words of one language. Those of another are fetched before it is spoken, those of
 * a page come with the page, in every language (page-with-words.tsx).
 */
import { createInstance, type i18n } from 'i18next';
import { type Language, languages } from '#shared/strings/languages.ts';

const namespace = 'words';
/** Looked into where the stand has no such word. */
export const pageNamespace = 'pages';

export async function startI18n(language: Language): Promise<i18n> {
  const translator = createInstance();
  const words = await languages[language].stand();
  await translator.init({
    lng: language,
    fallbackLng: false,
    defaultNS: namespace,
    fallbackNS: pageNamespace,
    ns: [namespace],
    resources: { [language]: { [namespace]: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translator;
}

/** After this a switch to the language needs no network. */
export async function learn(translator: i18n, language: Language): Promise<void> {
  if (translator.hasResourceBundle(language, namespace)) return;
  translator.addResourceBundle(language, namespace, await languages[language].stand());
}
