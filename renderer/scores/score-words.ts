/** Figures of the score as they are said. */
import type { TFunction } from 'i18next';

export const shareWords = (t: TFunction, share: number | null): string =>
  share === null ? '–' : t('scores.percent', { share: Math.round(share * 100) });

const oneDigit = (value: number): number => Math.round(value * 10) / 10;

export const errorWords = (t: TFunction, error: number | null): string =>
  error === null ? '–' : t('scores.error.value', { minutes: oneDigit(error) });

/** Above zero the quotes were longer than the waits. */
export function biasWords(t: TFunction, bias: number | null): string {
  if (bias === null) return '–';
  const minutes = oneDigit(Math.abs(bias));
  if (minutes === 0) return t('scores.bias.none');
  return bias > 0 ? t('scores.bias.longer', { minutes }) : t('scores.bias.shorter', { minutes });
}
