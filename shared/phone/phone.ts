// Phones are kept as E.164 and read by the restaurant's country, so that a host types what the guest says.
import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { failed, ok, type Result } from '#shared/result.ts';

export type PhoneFault = 'not-a-phone';

/** Undefined: a country nobody can dial. */
export const countryOf = (country: string): CountryCode | undefined =>
  isSupportedCountry(country) ? country : undefined;

/** What is dialled abroad before the code of a country is read as +, also where people at home dial something else. */
export const withPlus = (text: string): string => text.replace(/^([\s(]*)00(?=[\s().-]*[1-9])/u, '$1+');

export function parsePhone(text: string, country: string): Result<string, PhoneFault> {
  const parsed = parsePhoneNumberFromString(withPlus(text), countryOf(country));
  return parsed?.isValid() ? ok(parsed.number) : failed('not-a-phone');
}

/** As people of that country write it. */
export function showPhone(e164: string, country: string): string {
  const parsed = parsePhoneNumberFromString(e164);
  if (parsed === undefined) return e164;
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
}

/** The same of a number nobody has, as far as it is as long as one. */
export function showTypedPhone(typed: string, country: string): string {
  const parsed = parsePhoneNumberFromString(withPlus(typed), countryOf(country));
  if (parsed?.isPossible() !== true) return typed;
  return parsed.country === country || parsed.country === undefined
    ? parsed.formatNational()
    : parsed.formatInternational();
}
