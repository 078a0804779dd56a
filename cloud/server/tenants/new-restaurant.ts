// What must be known of a restaurant before it can be opened.
import { z } from 'zod';
import { country } from '#shared/restaurants/country.ts';
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';

const currencies = new Set(Intl.supportedValuesOf('currency'));

export const newRestaurant = z.object({
  name: typedText(100).pipe(z.string().min(2)),
  timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone'),
  locale: language,
  currency: z.string().refine((currency) => currencies.has(currency), 'not a currency code'),
  country,
});
export type NewRestaurant = Readonly<z.infer<typeof newRestaurant>>;
