/** Numbers of a plan as they are read, with the comma or point of the language: counts, and amounts, whole ones without cents. */

const CENTS = 100;

const words = (language: string, value: number, minimumFractionDigits: number): string =>
  new Intl.NumberFormat(language, { minimumFractionDigits, useGrouping: 'always' }).format(value);

export const countWords = (language: string, count: number): string => words(language, count, 0);

export const amountWords = (language: string, minor: number): string =>
  words(language, minor / CENTS, minor % CENTS === 0 ? 0 : 2);
