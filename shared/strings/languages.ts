// The languages of the product. A screen fetches the stand's words of one of them before it shows anything; the words of
// its pages come with the pages.
import { z } from 'zod';
import type { PageWords, StandWords } from './english.ts';
import type { Translation } from './translation.ts';

export const language = z.enum(['en', 'es']);
export type Language = z.infer<typeof language>;

interface Sources {
  readonly stand: () => Promise<Translation<StandWords>>;
  readonly pages: () => Promise<Translation<PageWords>>;
}

export const languages: Readonly<Record<Language, Sources>> = {
  en: {
    stand: async () => (await import('./stand-english.ts')).standEnglish,
    pages: async () => (await import('./page-english.ts')).pageEnglish,
  },
  es: {
    stand: async () => (await import('./stand-spanish.ts')).standSpanish,
    pages: async () => (await import('./page-spanish.ts')).pageSpanish,
  },
};

/** The name of each language, in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** Each of them, for a choice. */
export const languageOptions = language.options.map((value) => ({ value, label: languageNames[value] }));

/** The language a locale such as "es-MX" asks for; English where we do not speak it. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('es') ? 'es' : 'en');
