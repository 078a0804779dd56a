// What somebody tells who wants to become a tenant. All of it is required.
import { z } from 'zod';
import { parsePhone } from '#shared/phone/phone.ts';
import { country } from '#shared/restaurants/country.ts';
import { isTimeZone } from '#shared/settings/time-zone.ts';
import { language } from '#shared/strings/languages.ts';
import { typedText } from '#shared/text/clean-text.ts';

const words = (most: number, fewest = 2) => typedText(most).pipe(z.string().min(fewest));

const typedForm = z.object({
  restaurantName: words(100),
  contactName: words(100),
  email: typedText(254)
    .pipe(z.email())
    .transform((email) => email.toLowerCase()),
  phone: words(40),
  hours: words(500),
  menuHighlights: words(1000),
  timeZone: z.string().max(64).refine(isTimeZone, 'not an IANA time zone'),
  language,
  country,
  currency: z.string().regex(/^[A-Z]{3}$/, 'three capital letters'),
});

/** The phone is read as it is dialled in the applicant's country, and kept as every other. */
export const applicationForm = typedForm.transform((form, context) => {
  const phone = parsePhone(form.phone, form.country);
  if (phone.ok) return { ...form, phone: phone.value };
  context.addIssue({ code: 'custom', path: ['phone'], message: 'no phone number' });
  return z.NEVER;
});
export type ApplicationForm = z.infer<typeof applicationForm>;
