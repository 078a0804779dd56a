/** Countries, currencies and time zones as the browser knows and names them, with a first guess for this person. */
import type { SelectOption } from '#renderer/ui/select.tsx';

const A = 65;
const LETTERS = 26;
// Known to the browser as regions, but nobody's country.
const noCountry = new Set(['EU', 'EZ', 'UN', 'QO', 'ZZ', 'XA', 'XB', 'AC', 'CP', 'DG', 'EA', 'IC', 'TA']);

const byLabel = (one: SelectOption<string>, other: SelectOption<string>): number =>
  one.label.localeCompare(other.label);

export function countriesIn(language: string): readonly SelectOption<string>[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = Array.from({ length: LETTERS * LETTERS }, (_, index) =>
    String.fromCharCode(A + Math.floor(index / LETTERS), A + (index % LETTERS)),
  );
  return codes
    .filter((code) => !noCountry.has(code))
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort(byLabel);
}

export function currenciesIn(language: string): readonly SelectOption<string>[] {
  const names = new Intl.DisplayNames([language], { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({
    value,
    label: `${value} · ${names.of(value)}`,
  }));
}

export const timeZones = (): readonly SelectOption<string>[] =>
  ['UTC', ...Intl.supportedValuesOf('timeZone')].map((value) => ({
    value,
    label: value.replaceAll('_', ' '),
  }));

const euro = 'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ');
const otherMoney: Readonly<Record<string, string>> = {
  AR: 'ARS',
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CL: 'CLP',
  CO: 'COP',
  GB: 'GBP',
  GH: 'GHS',
  IN: 'INR',
  JP: 'JPY',
  KE: 'KES',
  MX: 'MXN',
  NG: 'NGN',
  NZ: 'NZD',
  PE: 'PEN',
  US: 'USD',
  ZA: 'ZAR',
};

export const currencyOf = (country: string): string | undefined =>
  euro.includes(country) ? 'EUR' : otherMoney[country];

// A browser may say "en-US@posix", which its own Intl refuses.
export const guessedCountry = (locale: string): string =>
  new Intl.Locale(/^[A-Za-z-]+/.exec(locale)?.[0] ?? 'en').maximize().region ?? 'US';

export const guessedTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
