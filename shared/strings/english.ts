// English, whole: the language every other is measured by.
import { pageEnglish } from './page-english.ts';
import { standEnglish } from './stand-english.ts';

export const english = { ...standEnglish, ...pageEnglish } as const;

export type StandWords = typeof standEnglish;
export type PageWords = typeof pageEnglish;
export type Words = typeof english;
