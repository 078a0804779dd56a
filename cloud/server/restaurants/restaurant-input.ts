// What a person may say of a restaurant.
import { z } from 'zod';
import { hours } from '#shared/restaurants/hours.ts';
import { cleanText, typedText } from '#shared/text/clean-text.ts';
import { newRestaurant } from '../tenants/new-restaurant.ts';

const profileDetails = newRestaurant.extend({
  businessType: typedText(60),
  cuisine: typedText(60),
  description: typedText(1000),
  contactPerson: typedText(100),
  phone: typedText(40).nullable(),
  email: z.email().max(254).nullable(),
  hours,
  status: z.enum(['active', 'suspended']),
});
export type ProfileDetails = z.infer<typeof profileDetails>;

export const profileChange = profileDetails.partial();
export type ProfileChange = z.infer<typeof profileChange>;

const seen = z.string().max(4000).transform(cleanText);

/** What of it stood there when the change was begun: as it is kept, or as it was typed and saved from the same page. */
export const openedProfile = z
  .object({
    ...{ name: seen, timeZone: seen, locale: seen, currency: seen, country: seen, status: seen },
    ...{ businessType: seen, cuisine: seen, description: seen, contactPerson: seen },
    ...{ phone: seen.nullable(), email: seen.nullable(), hours },
  })
  .partial();
export type OpenedProfile = z.infer<typeof openedProfile>;
