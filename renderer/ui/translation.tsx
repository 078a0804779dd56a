/** The words of every part of a screen, in the language that is spoken now. */
import type { i18n, TFunction } from 'i18next';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { must } from '#shared/must.ts';
import { rememberedWords } from './remembered-words.ts';

type Translation = { readonly t: TFunction; readonly i18n: i18n };

const TranslationContext = createContext<Translation | null>(null);

type Props = { readonly translator: i18n; readonly children: ReactNode };

export function TranslatorProvider({ translator, children }: Props) {
  const [translation, setTranslation] = useState(() => spokenNow(translator));
  useEffect(() => {
    const speak = (): void => setTranslation(spokenNow(translator));
    translator.on('languageChanged', speak);
    return () => translator.off('languageChanged', speak);
  }, [translator]);
  return <TranslationContext value={translation}>{children}</TranslationContext>;
}

export const useTranslation = (): Translation =>
  must(useContext(TranslationContext), 'a TranslatorProvider around');

const spokenNow = (translator: i18n): Translation => ({
  t: rememberedWords(translator.getFixedT(translator.language)),
  i18n: translator,
});
