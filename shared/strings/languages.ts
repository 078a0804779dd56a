// The languages of the product. A screen fetches the words of one of them before it shows anything.
import type { Words } from './english.ts';
import type { Translation } from './translation.ts';

export type Language = 'en' | 'es';

export const languages: Readonly<Record<Language, () => Promise<Translation<Words>>>> = {
  en: async () => (await import('./english.ts')).english,
  es: async () => (await import('./spanish.ts')).spanish,
};

/** The name of each language, in that language. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', es: 'Español' };

/** The language a locale such as "es-MX" asks for; English where we do not speak it. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('es') ? 'es' : 'en');
