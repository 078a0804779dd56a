/** What lies over any page, fetched apart: nobody asks for it before somebody is in. */
import { pageWithWords } from '#renderer/i18n/page-with-words.tsx';
import { createPart } from '#renderer/ui/part.ts';

export const Palette = createPart(() => pageWithWords(async () => (await import('./palette.tsx')).Palette));
export const KeySheet = createPart(() =>
  pageWithWords(async () => (await import('./key-sheet.tsx')).KeySheet),
);
