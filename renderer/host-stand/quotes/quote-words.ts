/** A wait as it is said: "25–35 min", "about 5 min". */
import type { TFunction } from 'i18next';

const shortest = 5;

export type SaidRange = { readonly low: number; readonly high: number };

export function rangeWords(t: TFunction, { low, high }: SaidRange): string {
  if (high <= shortest) return t('quotes.about', { minutes: shortest });
  return low === high ? t('quotes.about', { minutes: high }) : t('quotes.range', { low, high });
}
