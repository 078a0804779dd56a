// What a typed phone can be used for, told while it is typed: a number nobody has, or one that takes no text messages.
import { isSupportedCountry, validatePhoneNumberLength } from 'libphonenumber-js/min';
import { parsePhoneNumberFromString as parseMobile } from 'libphonenumber-js/mobile';
import { parsePhone, withPlus } from './phone.ts';

export type PhoneKind = 'none' | 'too-short' | 'impossible' | 'landline' | 'textable';

const fewestDigits = 7;

/** Where mobile and fixed numbers look alike, as in the United States, every number may take a text. */
export function phoneKindOf(typed: string, country: string): PhoneKind {
  if (typed.trim() === '') return 'none';
  const parsed = parsePhone(typed, country);
  if (parsed.ok) return parseMobile(parsed.value)?.isValid() === true ? 'textable' : 'landline';
  if (typed.replace(/\D/gu, '').length < fewestDigits) return 'too-short';
  const known = isSupportedCountry(country) ? country : undefined;
  return validatePhoneNumberLength(withPlus(typed), known) === 'TOO_SHORT' ? 'too-short' : 'impossible';
}
