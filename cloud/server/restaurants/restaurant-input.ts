// What a person may say of a restaurant.
import { z } from 'zod';
import { hours } from '#shared/restaurants/hours.ts';
import { typedText } from '#shared/text/clean-text.ts';
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
