/** What only a station without a cloud shows, fetched apart with its words. */
import { pageWithWords } from '#renderer/i18n/page-with-words.tsx';
import { createPart } from '#renderer/ui/part.ts';

export const PairAgain = createPart(() =>
  pageWithWords(async () => (await import('./pair-again.tsx')).PairAgain),
);
