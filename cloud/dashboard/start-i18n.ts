/** Starts the translator with the words of one language; those of another are fetched before it is spoken. */
import { createInstance, type i18n } from 'i18next';
import { type Language, languages } from '#shared/strings/languages.ts';

const namespace = 'words';

async function wordsOf(language: Language) {
  const { stand, pages } = languages[language];
  return { ...(await stand()), ...(await pages()) };
}

export async function startI18n(language: Language): Promise<i18n> {
  const translator = createInstance();
  const words = await wordsOf(language);
  await translator.init({
    lng: language,
    fallbackLng: false,
    defaultNS: namespace,
    ns: [namespace],
    resources: { [language]: { [namespace]: words } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return translator;
}

export async function learn(translator: i18n, language: Language): Promise<void> {
  if (translator.hasResourceBundle(language, namespace)) return;
  translator.addResourceBundle(language, namespace, await wordsOf(language));
}
