/**
 * A page with its words: whoever shows it has given them to the translator first, so it never suspends for them. While
 * the station is away it is to come, and comes with it.
 */
import type { i18n } from 'i18next';
import { type ComponentType, useState } from 'react';
import { untilServed } from '#renderer/connection/until-served.ts';
import { useTranslation } from '#renderer/ui/translation.tsx';
import { languages } from '#shared/strings/languages.ts';
import { pageNamespace } from './start-i18n.ts';

export async function pageWithWords<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): Promise<ComponentType<Props>> {
  await untilServed();
  const [Page, en, es] = await Promise.all([load(), languages.en.pages(), languages.es.pages()]);
  const learn = (translator: i18n): void => {
    for (const [language, words] of Object.entries({ en, es })) {
      translator.addResourceBundle(language, pageNamespace, words);
    }
  };
  return function PageWithWords(props: Props) {
    const { i18n } = useTranslation();
    useState(() => learn(i18n));
    return <Page {...props} />;
  };
}
