// A day as people write it in the language of the page, or in the rows of figures a keypad gives: 12/31/2026 and 123126 in
// English, 31/12/2026 and 311226 in Spanish. As in 2026-12-31, the way it is kept, it is read in every language.
import type { Language } from '../strings/languages.ts';

/** Where the month and the day stand; the year is last. */
const monthFirst: Readonly<Record<Language, boolean>> = { en: true, es: false };

const kept = /^(20\d\d)-(\d\d)-(\d\d)$/;
const separated = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ]((?:20)?\d\d)$/;
const inOneRow = /^(\d\d)(\d\d)((?:20)?\d\d)$/;

const two = (part: number): string => String(part).padStart(2, '0');

/** The year, the month and the day, where there is such a day. */
function dayOf(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? `${year}-${two(month)}-${two(day)}` : null;
}

/** As in 2026-12-31. Null: it is no day of this century. */
export function readDay(text: string, language: Language): string | null {
  const written = text.trim();
  const [, year, month, day] = kept.exec(written) ?? [];
  if (year !== undefined) return dayOf(Number(year), Number(month), Number(day));
  const [, one, other, last] = separated.exec(written) ?? inOneRow.exec(written) ?? [];
  if (last === undefined) return null;
  const [inMonth, ofMonth] = monthFirst[language] ? [one, other] : [other, one];
  return dayOf(2000 + (Number(last) % 100), Number(inMonth), Number(ofMonth));
}

/** 2026-12-31 is 12/31/2026 in English and 31/12/2026 in Spanish. */
export function dayFace(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number);
  return (monthFirst[language] ? [month, date, year] : [date, month, year]).join('/');
}
