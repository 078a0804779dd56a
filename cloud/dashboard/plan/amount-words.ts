/** Amounts as they are read: whole ones without cents, and with the comma or point of the language. */

const CENTS = 100;

export function amountWords(language: string, minor: number): string {
  const minimumFractionDigits = minor % CENTS === 0 ? 0 : 2;
  return new Intl.NumberFormat(language, { minimumFractionDigits, useGrouping: 'always' }).format(
    minor / CENTS,
  );
}
