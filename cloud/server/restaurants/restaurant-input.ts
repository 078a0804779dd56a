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

const mostAddresses = 10;
const micro = (degrees: number) =>
  z
    .int()
    .min(-degrees * 1_000_000)
    .max(degrees * 1_000_000)
    .nullable();

const address = z
  .object({
    building: typedText(60),
    street: typedText(120).pipe(z.string().min(1)),
    city: typedText(80).pipe(z.string().min(1)),
    region: typedText(80),
    postalCode: typedText(20),
    country: newRestaurant.shape.country,
    latitudeMicro: micro(90),
    longitudeMicro: micro(180),
    isPrimary: z.boolean(),
  })
  .refine(
    ({ latitudeMicro, longitudeMicro }) => (latitudeMicro === null) === (longitudeMicro === null),
    'both coordinates or none',
  );
export type Address = z.infer<typeof address>;

export const addresses = z
  .array(address)
  .max(mostAddresses)
  .refine(
    (all) => all.length === 0 || all.filter(({ isPrimary }) => isPrimary).length === 1,
    'one is primary',
  );
