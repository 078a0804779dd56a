/** Where a restaurant lies and what it is paid in; the country brings its currency. */

import { Select } from '#renderer/ui/select.tsx';
import { useTranslation } from '#renderer/ui/translation.tsx';
import {
  countriesIn,
  currenciesIn,
  currencyOf,
  guessedCountry,
  guessedTimeZone,
  timeZones,
} from './places.ts';

export type Place = {
  readonly name: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly country: string;
};

export const newPlace = (): Place => {
  const country = guessedCountry(navigator.language);
  return { name: '', timeZone: guessedTimeZone(), currency: currencyOf(country) ?? 'USD', country };
};

type PlaceProps<Here> = { readonly place: Here; readonly onChange: (place: Here) => void };

export function PlaceFields<Here extends Place>({ place, onChange }: PlaceProps<Here>) {
  const { t, i18n } = useTranslation();
  const moveTo = (country: string): void =>
    onChange({ ...place, country, currency: currencyOf(country) ?? place.currency });
  return (
    <>
      <Select
        label={t('dashboard.register.country')}
        value={place.country}
        options={countriesIn(i18n.language)}
        onChange={moveTo}
      />
      <Select
        label={t('dashboard.register.currency')}
        value={place.currency}
        options={currenciesIn(i18n.language)}
        onChange={(currency) => onChange({ ...place, currency })}
      />
      <Select
        label={t('dashboard.register.timeZone')}
        value={place.timeZone}
        options={timeZones()}
        onChange={(timeZone) => onChange({ ...place, timeZone })}
      />
    </>
  );
}
