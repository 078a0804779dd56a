// The digits of a phone as it is being typed: as they stand, and with the country's code in place of what people dial
// before a number at home (020 …) or abroad (00 34 …). Fewer than four say too little.
import { AsYouType, parseDigits } from 'libphonenumber-js/min';
import { countryOf, withPlus } from './phone.ts';

export const fewestDigits = 4;

export function phoneDigits(typed: string, country: string): readonly string[] {
  const digits = parseDigits(typed);
  if (digits.length < fewestDigits) return [];
  const reader = new AsYouType(countryOf(country));
  reader.input(withPlus(typed));
  const whole = parseDigits(reader.getNumberValue() ?? '');
  return whole.includes(digits) || whole.length < fewestDigits ? [digits] : [digits, whole];
}
