// A phone as the people of a country write theirs, for the hints beside a field: it always passes the check.
import { type CountryCode, getExampleNumber, isSupportedCountry } from 'libphonenumber-js/min';
import examples from 'libphonenumber-js/mobile/examples';

const fallback: CountryCode = 'US';

export function examplePhone(country: string): string {
  const known = isSupportedCountry(country) ? country : fallback;
  return getExampleNumber(known, examples)?.formatNational() ?? '';
}
